package com.bayoutech.adapters.papers;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Finds out which day a workbook counts its days from: 1900 for most, 1904 for those that began on an old Macintosh. */
final class FirstDay extends DefaultHandler {
    private boolean isOf1904;

    private FirstDay() {}

    static boolean isOf1904(XSSFReader workbook)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        FirstDay found = new FirstDay();
        try (InputStream data = workbook.getWorkbookData()) {
            XMLReader xml = XMLHelper.newXMLReader();
            xml.setContentHandler(found);
            xml.parse(new InputSource(data));
        }
        return found.isOf1904;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        String value = attributes.getValue("date1904");
        if (localName.equals("workbookPr") && value != null) {
            isOf1904 = value.equals("1") || value.equals("true");
        }
    }
}
