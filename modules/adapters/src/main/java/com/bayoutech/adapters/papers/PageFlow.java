package com.bayoutech.adapters.papers;

import com.bayoutech.planning.DayPapers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The pages of one route: blocks are set below each other, and what does not fit any more begins a new page. */
final class PageFlow {
    private static final float MARGIN = 36;
    private static final float FOOTER = 22;

    private final PDDocument document;
    private final PaperFonts fonts;
    private final DayPapers content;
    private final PDRectangle size;
    private final List<PDPage> pages = new ArrayList<>();
    private Optional<Ink> ink = Optional.empty();
    private float y;

    PageFlow(PDDocument document, PaperFonts fonts, DayPapers content) {
        this.document = document;
        this.fonts = fonts;
        this.content = content;
        this.size = switch (content.pageSize()) {
            case A4 -> PDRectangle.A4;
            case LETTER -> PDRectangle.LETTER;
        };
    }

    PaperFonts fonts() {
        return fonts;
    }

    float left() {
        return MARGIN;
    }

    float right() {
        return size.getWidth() - MARGIN;
    }

    float width() {
        return right() - left();
    }

    float top() {
        return size.getHeight() - MARGIN;
    }

    /** The upper edge of what comes next. */
    float y() {
        return y;
    }

    /** What comes next is so much lower. */
    void advance(float height) {
        y -= height;
    }

    boolean hasRoom(float height) {
        return y - height >= MARGIN + FOOTER;
    }

    Ink ink() {
        return ink.orElseThrow();
    }

    void openPage() throws IOException {
        closePage();
        PDPage page = new PDPage(size);
        document.addPage(page);
        pages.add(page);
        ink = Optional.of(new Ink(document, page, fonts));
        y = top();
    }

    private void closePage() throws IOException {
        if (ink.isPresent()) {
            ink.get().close();
            ink = Optional.empty();
        }
    }

    /** Ends the route's pages, each with its number among them: a sheet that is lost is missed. */
    void finish(String title) throws IOException {
        closePage();
        for (int page = 0; page < pages.size(); page++) {
            try (Ink footer = new Ink(document, pages.get(page), fonts)) {
                float base = MARGIN + 4;
                footer.line(left(), base + 11, right(), base + 11, 0.5f, Tint.LINE);
                footer.text(
                        fonts.fit(PaperWords.footer(title, content), fonts.regular(), 7.5f, width() - 60),
                        left(),
                        base,
                        fonts.regular(),
                        7.5f,
                        Tint.QUIET);
                footer.textTo(
                        PaperWords.of("page", page + 1, pages.size()),
                        right(),
                        base,
                        fonts.regular(),
                        7.5f,
                        Tint.QUIET);
            }
        }
    }
}
