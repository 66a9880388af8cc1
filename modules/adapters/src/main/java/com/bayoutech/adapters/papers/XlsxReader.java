package com.bayoutech.adapters.papers;

import com.bayoutech.foundation.csv.CsvFormatException;
import com.bayoutech.orders.SpreadsheetReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads Excel workbooks (XLSX) sheet by sheet as a stream of rows; nothing is evaluated, no link is followed.
 *
 * <p>What the archive inside unpacks to is counted before anything is kept: a small file that becomes a large one is refused.
 */
public final class XlsxReader implements SpreadsheetReader {
    /** A sheet of a hundred thousand orders is a third of it; the texts among it are held in memory. */
    private static final long MOST_UNPACKED_BYTES = 100L << 20;

    private static final double LEAST_INFLATE_RATIO = 0.005;

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
        ZipSecureFile.setMaxEntrySize(MOST_UNPACKED_BYTES);
    }

    @Override
    public void read(InputStream file, Rows rows) {
        try {
            byte[] content = file.readAllBytes();
            ArchiveSize.check(content, MOST_UNPACKED_BYTES);
            try (OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(content))) {
                readFirstSheet(workbook, rows);
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | RecordFormatException
                | SAXException
                | ParserConfigurationException
                | UncheckedIOException damaged) {
            throw noWorkbook(damaged);
        }
    }

    private static void readFirstSheet(OPCPackage workbook, Rows rows)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XSSFReader reader = new XSSFReader(workbook);
        PlainValues values = new PlainValues(FirstDay.isOf1904(reader));
        ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(workbook);
        Iterator<InputStream> sheets = reader.getSheetsData();
        if (!sheets.hasNext()) {
            throw new CsvFormatException("The workbook has no sheet. Send one whose first sheet has the orders.");
        }
        try (InputStream sheet = sheets.next()) {
            // Its factory resolves nothing from outside, and knows no document types.
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(
                    new XSSFSheetXMLHandler(reader.getStylesTable(), null, texts, new SheetRows(rows), values, false));
            xml.parse(new InputSource(sheet));
        }
    }

    private static CsvFormatException noWorkbook(Exception damaged) {
        CsvFormatException refused = new CsvFormatException(
                "The file is no Excel workbook that can be read. Save it as .xlsx without a password, or as CSV, and send that.");
        refused.initCause(damaged);
        return refused;
    }
}
