package com.bayoutech.adapters.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.foundation.csv.CsvFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 23, 8, 30);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Row first = workbook.createSheet().createRow(0);

    @Test
    void textsAndNumbersComeWithAllTheirDigits() throws IOException {
        first.createCell(0).setCellValue("Ada");
        first.createCell(2).setCellValue(0.1 + 0.2);
        first.createCell(3).setCellValue(98765432101234d);
        assertThat(read(bytes())).containsExactly(List.of("Ada", "", "0.3", "98765432101234"));
    }

    @Test
    void momentsComeAsFilesWriteThemWhicheverYearTheSheetCountsFrom() throws IOException {
        for (boolean from1904 : new boolean[] {false, true}) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
            style(first.createCell(0), "d.m.yy").setCellValue(MOMENT.toLocalDate());
            style(first.createCell(1), "dd/mm/yyyy hh:mm").setCellValue(MOMENT);
            style(first.createCell(2), "h:mm AM/PM").setCellValue(8.5 / 24);
            assertThat(read(bytes()))
                    .as("from 1904: %s", from1904)
                    .containsExactly(List.of("2026-11-23", "2026-11-23T08:30", "08:30"));
        }
    }

    @Test
    void ofFormulasTheirLastValueComesAndNothingIsWorkedOut() throws IOException {
        formula(0, "HYPERLINK(\"http://localhost/\", \"Ada\")");
        formula(1, "6*7");
        formula(2, "1/0");
        first.createCell(3).setCellFormula("2+2");
        assertThat(read(bytes())).containsExactly(List.of("Ada", "42", "#DIV/0!"));
    }

    @Test
    void blankRowsAndWhatIsFarToTheRightAreNoRowsOfATable() throws IOException {
        first.createCell(0).setCellValue("Ada");
        first.createCell(16_000).setCellValue("far");
        workbook.getSheetAt(0).createRow(4).createCell(0).setCellValue(" ");
        workbook.getSheetAt(0).createRow(7).createCell(0).setCellValue("Ben");
        List<Long> lines = new ArrayList<>();
        new XlsxReader().read(new ByteArrayInputStream(bytes()), (line, cells) -> lines.add(line));
        assertThat(lines).containsExactly(1L, 8L);
        assertThat(read(bytes())).containsExactly(List.of("Ada"), List.of("Ben"));
    }

    @Test
    void aSmallFileThatBecomesALargeOneIsRefused() throws IOException {
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) ' ');
        byte[] bomb = with(SHEET, part -> {
            for (int written = 0; written < 400; written++) {
                write(part, megabyte);
            }
        });
        assertThat(bomb.length).isLessThan(1 << 20);
        assertRefused(bomb, "unpacks to more than");
    }

    @Test
    void moreePartsThanAnyWorkbookHasAreRefused() throws IOException {
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(parts)) {
            for (int part = 0; part <= 2_000; part++) {
                archive.putNextEntry(new ZipEntry("part" + part));
                archive.write(1);
            }
        }
        assertRefused(parts.toByteArray(), "more than 2000 parts");
    }

    @Test
    void entitiesReadNoFileAndDoNotGrow(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the admin's secret");
        assertNothingComesOf("<!ENTITY x SYSTEM \"" + secret.toUri() + "\">", "secret");
        assertNothingComesOf("""
                <!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
                <!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY x "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">""", "lol");
    }

    @Test
    void whatIsNoWorkbookSaysWhatToSend() throws Exception {
        first.createCell(0).setCellValue("Ada");
        byte[] whole = bytes();
        assertRefused("reference,kind\nA-1,delivery\n".getBytes(StandardCharsets.UTF_8), "no Excel workbook");
        assertRefused(Arrays.copyOf(whole, whole.length / 2), "no Excel workbook");
        assertRefused(
                with(SHEET, part -> write(part, "<worksheet><sheetData><row>".getBytes(StandardCharsets.UTF_8))),
                "no Excel workbook");
        assertRefused(oldFormat(), "no Excel workbook");
        assertRefused(encrypted(), "without a password");
    }

    private Cell style(Cell cell, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        return cell;
    }

    private void formula(int column, String formula) {
        Cell cell = first.createCell(column);
        cell.setCellFormula(formula);
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    }

    private byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** The workbook with other content in one of its parts. */
    private byte[] with(String name, Consumer<OutputStream> content) throws IOException {
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        try (ZipInputStream before = new ZipInputStream(new ByteArrayInputStream(bytes()));
                ZipOutputStream after = new ZipOutputStream(changed)) {
            for (ZipEntry entry = before.getNextEntry(); entry != null; entry = before.getNextEntry()) {
                after.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    content.accept(after);
                } else {
                    before.transferTo(after);
                }
            }
        }
        return changed.toByteArray();
    }

    private static void write(OutputStream to, byte[] bytes) {
        try {
            to.write(bytes);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static byte[] oldFormat() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet();
            old.write(bytes);
        }
        return bytes.toByteArray();
    }

    private byte[] encrypted() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("three green boats");
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(bytes());
            }
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> read(byte[] file) {
        List<List<String>> rows = new ArrayList<>();
        InputStream stream = new ByteArrayInputStream(file);
        new XlsxReader().read(stream, (line, cells) -> rows.add(List.copyOf(cells)));
        return rows;
    }

    private static void assertRefused(byte[] file, String words) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(CsvFormatException.class)
                .hasMessageContaining(words);
    }

    private void assertNothingComesOf(String entities, String words) throws IOException {
        String sheet = """
                <?xml version="1.0"?><!DOCTYPE worksheet [%s]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>""".formatted(entities);
        byte[] file = with(SHEET, part -> write(part, sheet.getBytes(StandardCharsets.UTF_8)));
        List<List<String>> rows = new ArrayList<>();
        try {
            new XlsxReader().read(new ByteArrayInputStream(file), (line, cells) -> rows.add(List.copyOf(cells)));
        } catch (CsvFormatException refused) {
            assertThat(refused).hasMessageContaining("no Excel workbook");
        }
        assertThat(rows.toString()).doesNotContain(words);
    }
}
