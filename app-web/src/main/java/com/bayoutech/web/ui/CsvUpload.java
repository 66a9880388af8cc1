package com.bayoutech.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Locale;
import java.util.function.Consumer;

/** Takes one CSV file; what the browser can tell to be none, or too large, is not even sent. */
final class CsvUpload extends Upload {
    private static final String EXTENSION = ".csv";
    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";

    private final UploadLimit limit;

    /** Calls back with the reason when a file is not sent. */
    CsvUpload(UploadLimit limit, UploadHandler handler, Consumer<String> refused) {
        super(handler);
        this.limit = limit;
        setAcceptedFileExtensions(EXTENSION);
        setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limit.bytes()));
        setMaxFiles(1);
        // Raw: a multipart request would be spooled to a disk, and the file is full of personal data.
        setUploadFormat(UploadFormat.RAW);
        setUploadButton(new Button("Choose a file", Symbol.UPLOAD.icon()));
        setDropLabel(new Span("or drop it here"));
        setDropLabelIcon(new Span());
        getElement()
                .addEventListener("file-reject", event -> refused.accept(reason(event)))
                .addEventData(NAME)
                .addEventData(SIZE);
    }

    private String reason(DomEvent event) {
        String name = event.getEventData().get(NAME).asString();
        long size = event.getEventData().get(SIZE).asLong();
        if (!limit.allows(size)) {
            return limit.refusal(name, size);
        }
        return name.toLowerCase(Locale.ROOT).endsWith(EXTENSION)
                ? "The file (" + name + ") was not sent. Send one file at a time."
                : "The file (" + name + ") is no CSV file. Save it as CSV and send that.";
    }
}
