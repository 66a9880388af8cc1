package com.bayoutech.adapters.papers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a document, embedded with the letters that it uses: DejaVu Sans Condensed, which has Latin, Greek and Cyrillic.
 *
 * <p>A letter that the font lacks is printed as a box with a question mark rather than left out: whoever reads it knows that something is missing.
 */
final class PaperFonts {
    private static final String FOLDER = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int MISSING = '\uFFFD';

    private final PDFont regular;
    private final PDFont bold;
    private final Map<Integer, Boolean> known = new HashMap<>();

    private PaperFonts(PDFont regular, PDFont bold) {
        this.regular = regular;
        this.bold = bold;
    }

    static PaperFonts of(PDDocument document) throws IOException {
        return new PaperFonts(
                load(document, "DejaVuSansCondensed.ttf"), load(document, "DejaVuSansCondensed-Bold.ttf"));
    }

    private static PDFont load(PDDocument document, String file) throws IOException {
        try (InputStream font = PaperFonts.class.getResourceAsStream(FOLDER + file)) {
            if (font == null) {
                throw new IOException("The font (" + file + ") is not on the class path. Install the server anew.");
            }
            return PDType0Font.load(document, font, true);
        }
    }

    PDFont regular() {
        return regular;
    }

    PDFont bold() {
        return bold;
    }

    /** The text in one line, with letters that can be printed alone. */
    String printable(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
                clean.append(' ');
            } else {
                clean.appendCodePoint(isKnown(letter) ? letter : MISSING);
            }
        });
        return clean.toString();
    }

    /** How wide a printable text is. */
    float width(String text, PDFont font, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** The text in lines no wider than this; a word that is wider by itself is cut. */
    List<String> wrap(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).strip().split(" +", -1)) {
            String rest = word;
            while (width(joined(line, rest), font, size) > width) {
                if (line.isEmpty()) {
                    int fits = fitting(rest, font, size, width);
                    lines.add(rest.substring(0, fits));
                    rest = rest.substring(fits);
                } else {
                    lines.add(line.toString());
                    line.setLength(0);
                }
            }
            if (!rest.isEmpty()) {
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** The text on one line no wider than this, with an ellipsis where something is cut. */
    String fit(String text, PDFont font, float size, float width) throws IOException {
        String clean = printable(text);
        if (width(clean, font, size) <= width) {
            return clean;
        }
        int fits = fitting(clean, font, size, width - width("…", font, size));
        return clean.substring(0, fits).stripTrailing() + "…";
    }

    private static String joined(StringBuilder line, String word) {
        return line.isEmpty() ? word : line + " " + word;
    }

    /** How many characters fit, one at least, and none cut in half. */
    private int fitting(String text, PDFont font, float size, float width) throws IOException {
        int fits = text.length();
        while (fits > 1 && width(text.substring(0, fits), font, size) > width) {
            fits = text.offsetByCodePoints(fits, -1);
        }
        return Math.max(fits, Character.charCount(text.codePointAt(0)));
    }

    private boolean isKnown(int letter) {
        return known.computeIfAbsent(letter, asked -> {
            try {
                String text = Character.toString(asked);
                return regular.encode(text).length > 0 && bold.encode(text).length > 0;
            } catch (IllegalArgumentException | IOException missing) {
                return false;
            }
        });
    }
}
