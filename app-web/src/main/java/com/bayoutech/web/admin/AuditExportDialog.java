package com.bayoutech.web.admin;

import com.bayoutech.identity.AuditRecord;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Gives the entries that are looked for out as a file. */
final class AuditExportDialog extends Dialog {
    /** @param entries hands over each entry, oldest first, in the request of the download */
    AuditExportDialog(Consumer<Consumer<AuditRecord>> entries) {
        setHeaderTitle(Texts.of("admin.audit.export.title"));
        Div files = new Div(
                link(AuditExport.CSV, Texts.of("admin.audit.export.csv"), entries),
                link(AuditExport.JSON_LINES, Texts.of("admin.audit.export.json"), entries));
        files.addClassName("bayou-fields");
        add(new Paragraph(Texts.of("admin.audit.export.what")), files);
        getFooter().add(new Button(Texts.of("ui.close"), click -> close()));
    }

    private static Anchor link(AuditExport form, String words, Consumer<Consumer<AuditRecord>> entries) {
        DownloadHandler handler = download -> {
            download.setFileName(form.fileName());
            download.setContentType(form.contentType());
            try (Writer file = new OutputStreamWriter(download.getOutputStream(), StandardCharsets.UTF_8)) {
                write(form, file, entries);
            }
        };
        Anchor link = new Anchor(handler, words);
        link.getElement().setAttribute("download", true);
        return link;
    }

    static void write(AuditExport form, Writer file, Consumer<Consumer<AuditRecord>> entries) throws IOException {
        file.write(form.header());
        entries.accept(entry -> form.write(entry, file));
    }
}
