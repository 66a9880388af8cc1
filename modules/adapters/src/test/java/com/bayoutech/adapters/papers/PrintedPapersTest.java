package com.bayoutech.adapters.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.Order;
import com.bayoutech.planning.DayPapers;
import com.bayoutech.planning.DroppedOrder;
import com.bayoutech.planning.PageSize;
import com.bayoutech.planning.Paper;
import com.bayoutech.planning.RoutePaper;
import com.bayoutech.streets.Progress;
import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrintedPapersTest {
    private static final int DPI = 300;

    private final FormPress press = new FormPress(new NoMap(), () -> PaperLanguage.ENGLISH);

    @Test
    void namesOfEuropeAreReadAgainAsTheyAreWritten() throws IOException {
        List<String> names =
                List.of("Łukasz Żółć", "Νίκος Παπαδόπουλος", "Екатерина Жукова", "Søren Ægir", "Ağrı Işık");
        List<Order> orders = IntStream.range(0, names.size())
                .mapToObj(i -> SomePapers.order("R-" + i, names.get(i), "Κουδούνι δίπλα στην πόρτα"))
                .toList();
        String text = text(print(Paper.ROUTE_SHEETS, day(orders)));
        assertThat(text).contains(names);
        assertThat(text)
                .contains("Zoë Müller-Ångström", "+1 504 555 0100", "12 Marigny Street", "Κουδούνι δίπλα στην πόρτα")
                .contains("Monday, 23 November 2026", "draft: not published", "08:15", "08:00–12:00", "84.2 km")
                .contains("Break of 30 min, to start 11:00–12:00", "15 / 200 of 60 / 800", "Back at Uptown at 09:35");
    }

    @Test
    void fontsAreEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(print(Paper.ROUTE_SHEETS, day(orders(2))))) {
            PDPage page = document.getPage(0);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
            }
        }
    }

    @Test
    void lettersThatNoFontHasAreMarkedAndStopNothing() throws IOException {
        String text = text(
                print(Paper.ROUTE_SHEETS, day(List.of(SomePapers.order("R-1", "Ada 山田", "ring\u0007\ntwice\u200B")))));
        assertThat(text).contains("Ada \uFFFD\uFFFD");
    }

    /** Random references of all letters that Code 128 has, at the length that still has room. */
    @Test
    void eachReferenceIsScannedFromThePage() throws IOException {
        Random random = new Random(7);
        List<String> references = new ArrayList<>(List.of("A-1", "000123456789", "ORD/2026-11/0042", "a b#c"));
        for (int i = 0; i < 8; i++) {
            StringBuilder reference = new StringBuilder();
            for (int letter = 0; letter < 4 + random.nextInt(8); letter++) {
                reference.append((char) ('!' + random.nextInt(94)));
            }
            references.add(reference.toString());
        }
        List<Order> orders = references.stream()
                .map(reference -> SomePapers.order(reference, "Ada", ""))
                .toList();
        assertThat(scan(print(Paper.ROUTE_SHEETS, day(orders)))).containsAll(references);
        assertThat(scan(print(Paper.LOADING_LISTS, day(orders)))).containsAll(references);
    }

    @Test
    void aReferenceThatHasNoBarcodeIsWrittenAlone() throws IOException {
        String endless = "X".repeat(78);
        List<Order> orders = List.of(SomePapers.order("Größe-7", "Ada", ""), SomePapers.order(endless, "Ben", ""));
        byte[] pdf = print(Paper.ROUTE_SHEETS, day(orders));
        assertThat(text(pdf)).contains("Größe-7", "XXXXXXXXXX");
        assertThat(scan(pdf)).isEmpty();
    }

    /** It keeps its place on the sheet, for the numbers of the stops, but nobody drives there or scans it. */
    @Test
    void whatIsNotToBeDoneAnyMoreIsNamedWithTheReasonAndHasNoBarcode() throws IOException {
        for (DroppedOrder.Cause cause : DroppedOrder.Cause.values()) {
            RoutePaper route = SomePapers.without(SomePapers.route("Van 1", orders(3)), new DroppedOrder("R-2", cause));
            DayPapers papers = SomePapers.day(PageSize.A4, route);
            byte[] pdf = print(Paper.ROUTE_SHEETS, papers);
            String words = switch (cause) {
                case CANCELLED -> "cancelled";
                case ON_HOLD -> "on hold";
                case FAILED -> "failed";
                case MOVED -> "moved to another day";
                case WAITING -> "waits for an address";
            };
            assertThat(text(pdf)).contains("R-2", words).doesNotContain("removed order");
            assertThat(scan(pdf)).contains("R-1", "R-3").doesNotContain("R-2");
            assertThat(text(print(Paper.LOADING_LISTS, papers))).contains("R-1").doesNotContain("R-2");
            assertThat(new String(print(Paper.CSV, papers), StandardCharsets.UTF_8))
                    .contains("," + cause.name().toLowerCase(Locale.ROOT) + ",R-2,");
        }
    }

    @Test
    void whatIsDeliveredLastIsLoadedFirst() throws IOException {
        String text = text(print(Paper.LOADING_LISTS, day(orders(3))));
        assertThat(text.indexOf("R-3")).isLessThan(text.indexOf("R-2"));
        assertThat(text.indexOf("R-2")).isLessThan(text.indexOf("R-1"));
        assertThat(text).contains("First load, before the departure at 08:00", "9 / 120 of 60 / 800");
    }

    /** Whatever the number of stops, each is there once, and each page says which of how many it is. */
    @ParameterizedTest
    @EnumSource(PageSize.class)
    void longRoutesGoOnOnFurtherPages(PageSize size) throws IOException {
        for (int stops : List.of(0, 1, 5, 6, 7, 8, 40)) {
            RoutePaper route = SomePapers.route("Van 1", orders(stops));
            try (PDDocument document = Loader.loadPDF(print(Paper.ROUTE_SHEETS, SomePapers.day(size, route)))) {
                String text = new PDFTextStripper().getText(document);
                for (int stop = 1; stop <= stops; stop++) {
                    assertThat(text.split("R-" + stop + "\\b", -1))
                            .as("R-" + stop)
                            .hasSize(2);
                }
                int pages = document.getNumberOfPages();
                assertThat(text).contains(pages + " / " + pages);
                PDRectangle wanted = size == PageSize.A4 ? PDRectangle.A4 : PDRectangle.LETTER;
                assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(wanted.getWidth());
                assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(wanted.getHeight());
            }
        }
    }

    @Test
    void allRoutesOfADayAreInOneFileEachOnPagesOfItsOwn() throws IOException {
        RoutePaper[] routes = IntStream.rangeClosed(1, 12)
                .mapToObj(i -> SomePapers.route("Van " + i, orders(2)))
                .toArray(RoutePaper[]::new);
        List<Double> shares = new ArrayList<>();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print(Paper.ROUTE_SHEETS, SomePapers.day(PageSize.A4, routes), out, (task, share) -> shares.add(share));
        assertThat(shares).hasSize(12).isSorted();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(12);
        }
    }

    @Test
    void printingEndsWhenNobodyWaitsForItAnyMore() {
        Progress gone = new Progress() {
            @Override
            public void report(String task, double share) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> press.print(Paper.ROUTE_SHEETS, day(orders(1)), new ByteArrayOutputStream(), gone))
                .isInstanceOf(CancellationException.class);
    }

    private static List<Order> orders(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> SomePapers.order("R-" + i, "Ada", "Ring twice"))
                .toList();
    }

    private static DayPapers day(List<Order> orders) {
        return SomePapers.day(PageSize.A4, SomePapers.route("Van 1", orders));
    }

    private byte[] print(Paper paper, DayPapers content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print(paper, content, out, Progress.NONE);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** What a scanner reads that is moved down each page. */
    private static Set<String> scan(byte[] pdf) throws IOException {
        Set<String> read = new LinkedHashSet<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage image = renderer.renderImageWithDPI(page, DPI);
                int height = 30;
                for (int top = 0; top + height <= image.getHeight(); top += height) {
                    decode(image.getSubimage(image.getWidth() / 2, top, image.getWidth() / 2, height), read);
                }
            }
        }
        return read;
    }

    private static void decode(BufferedImage image, Set<String> into) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            Result result = new MultiFormatReader()
                    .decode(
                            new BinaryBitmap(new HybridBinarizer(source)),
                            Map.of(
                                    DecodeHintType.POSSIBLE_FORMATS,
                                    List.of(BarcodeFormat.CODE_128),
                                    DecodeHintType.TRY_HARDER,
                                    true));
            into.add(result.getText());
        } catch (NotFoundException nothingHere) {
            // Most of a page has no bars.
        }
    }
}
