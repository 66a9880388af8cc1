package com.bayoutech.web.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Takes one file of a table, such as CSV; what the browser can tell to be none, or too large, is not even sent. */
final class CsvUpload extends Upload {
    private static final String NAME = "event.detail.file.name";
    private static final String SIZE = "event.detail.file.size";

    private final UploadLimit limit;
    private final List<String> extensions;

    /** Takes files of these extensions; calls back with the reason when one is not sent. */
    CsvUpload(UploadLimit limit, List<String> extensions, UploadHandler handler, Consumer<String> refused) {
        super(handler);
        this.limit = limit;
        this.extensions = List.copyOf(extensions);
        setAcceptedFileExtensions(extensions.toArray(String[]::new));
        setMaxFileSize((int) Math.min(Integer.MAX_VALUE, limit.bytes()));
        setMaxFiles(1);
        // Raw: a multipart request would be spooled to a disk, and the file is full of personal data.
        setUploadFormat(UploadFormat.RAW);
        setUploadButton(new Button(Texts.of("ui.upload.choose"), Symbol.UPLOAD.icon()));
        setDropLabel(new Span(Texts.of("ui.upload.drop")));
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
        String lower = name.toLowerCase(Locale.ROOT);
        if (extensions.stream().anyMatch(lower::endsWith)) {
            return Texts.of("ui.upload.one-at-a-time", name);
        }
        return extensions.size() == 1
                ? Texts.of("ui.upload.no-csv", name)
                : Texts.of("ui.upload.other-kind", name, Texts.anyOf(extensions));
    }
}
