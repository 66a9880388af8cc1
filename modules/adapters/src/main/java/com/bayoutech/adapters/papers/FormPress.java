package com.bayoutech.adapters.papers;

import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.Paper;
import com.bayoutech.planning.PaperPress;
import com.bayoutech.planning.RoutePaper;
import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Streets;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Gives each paper its form. */
final class FormPress implements PaperPress {
    private final Streets streets;
    private final PaperLanguage.OfReader language;

    FormPress(Streets streets, PaperLanguage.OfReader language) {
        this.streets = streets;
        this.language = language;
    }

    @Override
    public void print(Paper paper, DayPapers content, OutputStream to, Progress progress) throws IOException {
        switch (paper) {
            case ROUTE_SHEETS, LOADING_LISTS ->
                ScopedValue.where(PaperWords.LANGUAGE, language.current()).call(() -> {
                    printPages(paper, content, to, progress);
                    return paper;
                });
            case CSV -> PlanCsv.write(content, to);
            case GEOJSON -> PlanGeoJson.write(content, to);
        }
    }

    private void printPages(Paper paper, DayPapers content, OutputStream to, Progress progress) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(PaperWords.title(paper) + ", " + content.depot().name() + ", " + content.day());
            about.setProducer("BayouTech");
            document.setDocumentInformation(about);
            PaperFonts fonts = PaperFonts.of(document);
            Form form = paper == Paper.ROUTE_SHEETS
                    ? new RouteSheetForm(content, new MapDrawing(BaseTiles.of(streets), fonts))
                    : new LoadingListForm(content);
            int done = 0;
            for (RoutePaper route : content.routes()) {
                progress.advance("Printing", done / (double) content.routes().size());
                PageFlow flow = new PageFlow(document, fonts, content);
                form.print(route, flow);
                flow.finish(PaperWords.title(paper) + " · " + route.vehicle());
                done++;
            }
            if (content.routes().isEmpty()) {
                PageFlow flow = new PageFlow(document, fonts, content);
                flow.openPage();
                flow.ink()
                        .text(PaperWords.of("no-routes"), flow.left(), flow.top() - 20, fonts.regular(), 11, Tint.TEXT);
                flow.finish(PaperWords.title(paper));
            }
            document.save(to);
        }
    }

    /** What a route looks like on its pages. */
    interface Form {
        void print(RoutePaper route, PageFlow flow) throws IOException;
    }
}
