package com.bayoutech.web.orders;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.RejectedRow;
import com.bayoutech.web.day.DayFiles;
import com.bayoutech.web.day.Screens;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All rows that a file leaves out are mended here, or in a file of their own. */
class RejectedRowsTest {
    private static final int BAD = 60;

    private final Screens screens = new Screens();

    @BeforeEach
    void open() {
        screens.withFleet()
                .signIn(Permission.ORDERS_READ, Permission.ORDERS_IMPORT, Permission.FLEET_READ)
                .open("orders");
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void theyAreShownPieceByPieceAndNoneOfThemIsLeftOut() {
        screens.bringIn(fileWithBadRows());
        assertThat(latitudes()).hasSize(25);
        latitudes().getFirst().setValue("29.9511");

        screens.click("Show 25 more of 35");
        screens.click("Show 10 more of 10");

        assertThat(latitudes()).hasSize(BAD);
        assertThat(_find(
                        Button.class,
                        spec -> spec.withPredicate(
                                button -> button.isVisible() && button.getText().startsWith("Show "))))
                .isEmpty();
        latitudes().forEach(field -> field.setValue("29.9511"));
        screens.click("Send the mended rows again");
        screens.await("Done");
        assertThat(screens.orders.references()).hasSize(BAD + 1);
    }

    @Test
    void whatNobodyHasLookedAtIsSentAgainToo() {
        screens.bringIn(fileWithBadRows());
        latitudes().getFirst().setValue("29.9511");

        screens.click("Send the mended rows again");
        screens.await("Done");

        assertThat(screens.orders.references()).hasSize(2);
        assertThat(_get(MendPanel.class).mended()).hasSize(BAD - 1);
    }

    @Test
    void theirFileSaysWhyAndIsHarmlessAndIsTakenAgainOnceItIsMended() throws IOException {
        screens.bringIn(DayFiles.ordersWithARejectedRow().replace("Shop 2", "=1+1"));
        List<RejectedRow> rejected = _get(MendPanel.class).mended();

        String file = RejectedFile.text(rejected);

        assertThat(file)
                .startsWith("\uFEFFreference,kind,")
                .contains(",rejected_because\r\n", "A-2,delivery,", ",'=1+1,", "Latitude: ")
                .containsPattern("129\\.5,-90\\.0715");
        screens.click("Done");
        screens.bringIn(file.replace("129.5", "29.9511"));
        assertThat(screens.orders.get("A-2").visits().getFirst().recipient().name())
                .isEqualTo("=1+1");
    }

    private static List<TextField> latitudes() {
        return _find(TextField.class, spec -> spec.withLabel("Latitude"));
    }

    private static String fileWithBadRows() {
        return DayFiles.orders(1)
                + IntStream.rangeClosed(1, BAD)
                        .mapToObj(number ->
                                "B-" + number + ",delivery,Shop " + number + ",,,2 Canal Street,129.5,-90.0715,,,5,2\n")
                        .collect(Collectors.joining());
    }
}
