package com.bayoutech.adapters.papers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Writes a cell's number as order files have it, whatever it looks like in its sheet: moments by ISO 8601, all else to its full precision. */
final class PlainValues extends DataFormatter {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    /** As many as a spreadsheet keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private final boolean isFrom1904;

    /** @param isFrom1904 whether the workbook's days count from 1904, which its sheets do not say */
    PlainValues(boolean isFrom1904) {
        super(Locale.ROOT);
        this.isFrom1904 = isFrom1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString) {
        return formatRawCellContents(value, formatIndex, formatString, isFrom1904);
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, String formatString, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)) {
            return moment(DateUtil.getLocalDateTime(value, use1904Windowing, true), value);
        }
        return new BigDecimal(value, DIGITS).stripTrailingZeros().toPlainString();
    }

    /** Below one there is no day: a time of the clock alone. */
    private static String moment(LocalDateTime moment, double value) {
        String time = TIME.format(moment);
        String clock = time.endsWith(":00") ? time.substring(0, 5) : time;
        if (value < 1) {
            return clock;
        }
        return value == Math.rint(value) ? moment.toLocalDate().toString() : moment.toLocalDate() + "T" + clock;
    }
}
