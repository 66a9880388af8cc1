package com.bayoutech.web.orders;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Permission;
import com.bayoutech.orders.ImportMapping;
import com.bayoutech.orders.ImportPreview;
import com.bayoutech.orders.ImportReport;
import com.bayoutech.orders.OrderColumn;
import com.bayoutech.orders.OrderFile;
import com.bayoutech.orders.RejectedRow;
import com.bayoutech.web.day.Screens;
import com.bayoutech.web.ui.UploadLimit;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrderImportDialogTest {
    private final Screens screens = new Screens();
    private final List<Runnable> background = new ArrayList<>();
    private final Previews previews = new Previews();

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void ofTwoChoicesOneAfterTheOtherTheLastIsLookedAtWhateverEndsFirst() {
        open();
        assertThat(canGo()).isTrue();
        screens.choose(column(), OrderColumn.NOTES);
        screens.choose(column(), OrderColumn.PHONE);
        assertThat(canGo()).as("nothing is brought in before that is looked at").isFalse();

        background.reversed().forEach(Runnable::run);
        screens.settle();
        assertThat(previews.asked).hasSize(2).last().isEqualTo(mapping(OrderColumn.PHONE));
        assertThat(column().getValue()).isEqualTo(OrderColumn.PHONE);
        assertThat(canGo()).isTrue();
    }

    private void open() {
        screens.withFleet()
                .signIn(Permission.ORDERS_READ, Permission.FLEET_READ)
                .open("orders");
        new OrderImportDialog("Import", Screens.TODAY, new UploadLimit(1_000), previews, background::add, () -> {})
                .open();
        _upload(_get(Upload.class), "file.csv", "what\nthis\n".getBytes(StandardCharsets.UTF_8));
        screens.settle();
    }

    private static boolean canGo() {
        return _find(Button.class).stream().anyMatch(button -> button.getText().equals("Import 1 of 1 rows"));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<OrderColumn> column() {
        return _get(Select.class, spec -> spec.withLabel("what"));
    }

    private static Optional<ImportMapping> mapping(OrderColumn column) {
        return Optional.of(new ImportMapping(Map.of(0, column), Optional.empty()));
    }

    private static final class Previews implements OrderImportDialog.Work {
        private final List<Optional<ImportMapping>> asked = new ArrayList<>();

        @Override
        public ImportPreview preview(LocalDate day, OrderFile file, Optional<ImportMapping> mapping) {
            asked.add(mapping);
            return new ImportPreview(
                    List.of("what"),
                    mapping.orElse(new ImportMapping(Map.of(), Optional.empty())),
                    false,
                    List.of(),
                    1,
                    0,
                    List.of());
        }

        @Override
        public ImportReport run(
                LocalDate day, OrderFile file, ImportMapping mapping, Optional<String> name, IntConsumer rowsRead) {
            throw new AssertionError("Nobody has asked for it.");
        }

        @Override
        public ImportReport mend(LocalDate day, List<RejectedRow> mended) {
            throw new AssertionError("Nobody has asked for it.");
        }

        @Override
        public Map<String, ImportMapping> named(List<String> headings) {
            return Map.of();
        }
    }
}
