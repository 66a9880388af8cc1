package com.bayoutech.web.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ImportDialogTest {
    private static final UploadLimit LIMIT = new UploadLimit(3 << 20);

    private final AtomicInteger imports = new AtomicInteger();
    private ImportDialog dialog;

    @BeforeEach
    void open() {
        MockVaadin.setup();
        dialog = new ImportDialog("Import", LIMIT, List.of(".csv"), this::read, Runnable::run, () -> {});
        dialog.ask("A CSV file.");
        dialog.open();
        MockVaadin.clientRoundtrip(false);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void theBrowserIsToldTheLimit() {
        assertThat(_get(Upload.class).getMaxFileSize()).isEqualTo(3 << 20);
    }

    @Test
    void aFileThatTheBrowserHoldsBackIsNamedWithItsSizeTheLimitAndTheRemedy() {
        hold("orders.csv", 10_000_000);
        assertThat(unsent())
                .isEqualTo("The file (orders.csv) has 9.6 MB, and 3 MB is the most that is taken at once."
                        + " Split it into smaller files, each with the header line, and send one after the other.");
    }

    @Test
    void aFileThatIsNoCsvFileIsHeldBackWithTheReason() {
        hold("orders.xlsx", 1_000);
        assertThat(unsent()).isEqualTo("The file (orders.xlsx) is no CSV file. Save it as CSV and send that.");
    }

    @Test
    void ofTwoFilesOneIsHeldBack() {
        hold("fleet.CSV", 1_000);
        assertThat(unsent()).isEqualTo("The file (fleet.CSV) was not sent. Send one file at a time.");
    }

    @Test
    void aFileThatComesAllTheSameIsNotRead() {
        send((3 << 20) + 1);
        assertThat(_get(H2.class).getText()).isEqualTo("The file was not taken");
        assertThat(paragraph()).startsWith("The file (orders.csv) has 3.1 MB, and 3 MB is the most");
        assertThat(imports).hasValue(0);
    }

    @Test
    void aFileOfJustTheLimitIsRead() {
        send(3 << 20);
        assertThat(imports).hasValue(1);
        assertThat(_get(Totals.class)).isNotNull();
    }

    @Test
    void afterAFileThatWasNotTakenAnotherOneIsAskedFor() {
        send((3 << 20) + 1);
        _click(_get(Button.class, spec -> spec.withText("Choose another file")));
        send(10);
        assertThat(imports).hasValue(1);
        assertThat(_get(Totals.class)).isNotNull();
        _assertNone(Button.class, spec -> spec.withText("Choose another file"));
    }

    @Test
    void whatIsProposedIsDoneOnceItIsSaidAndElseNot() {
        AtomicInteger done = new AtomicInteger();
        dialog.propose("Import 3 rows", done::incrementAndGet, new Paragraph("3 rows"));
        _assertOne(Button.class, spec -> spec.withText("Cancel"));
        assertThat(done).hasValue(0);
        _click(_get(Button.class, spec -> spec.withText("Import 3 rows")));
        assertThat(done).hasValue(1);
        dialog.tell(new Paragraph("3 rows"));
        _assertOne(Button.class, spec -> spec.withText("Done"));
        _assertNone(Button.class, spec -> spec.withText("Import 3 rows"));
    }

    @Test
    void aFileThatDoesNotTellItsSizeBreaksOffAtTheLimit() {
        LimitedFile file = new LimitedFile(new ByteArrayInputStream(new byte[3]), new UploadLimit(2));
        assertThatThrownBy(file::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("2 bytes");
        assertThat(file.isTooLarge()).isTrue();
    }

    @Test
    void aFileOfUnknownSizeWithinTheLimitIsReadAsAWhole() throws IOException {
        LimitedFile file = new LimitedFile(new ByteArrayInputStream(new byte[] {1, 2}), new UploadLimit(2));
        assertThat(file.readAllBytes()).containsExactly(1, 2);
        assertThat(file.isTooLarge()).isFalse();
    }

    @Test
    void aLimitOfNothingIsAMistake() {
        assertThatThrownBy(() -> new UploadLimit(0))
                .hasMessageContaining("bayou.import.max-file-size")
                .hasMessageContaining("(0 bytes)");
    }

    private void read(UI ui, String fileName, LimitedFile file) throws IOException {
        imports.incrementAndGet();
        file.readAllBytes();
        OnScreen.later(ui, () -> dialog.tell(new Totals()));
    }

    private static void hold(String name, long size) {
        ObjectNode data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.error", "not by us");
        data.put("event.detail.file.name", name);
        data.put("event.detail.file.size", size);
        _fireDomEvent(_get(Upload.class), "file-reject", data);
    }

    private static void send(int size) {
        _upload(_get(Upload.class), "orders.csv", new byte[size]);
        MockVaadin.clientRoundtrip(false);
    }

    private static String unsent() {
        return _get(Paragraph.class, spec -> spec.withClasses("bayou-import-unsent"))
                .getText();
    }

    private static String paragraph() {
        return _get(Paragraph.class).getText();
    }
}
