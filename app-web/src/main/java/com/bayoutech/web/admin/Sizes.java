package com.bayoutech.web.admin;

import com.bayoutech.web.ui.Audience;

/** Amounts of bytes, written for people. */
final class Sizes {
    private static final String[] UNITS = {"B", "KB", "MB", "GB", "TB"};
    private static final double STEP = 1_000;

    private Sizes() {}

    /** Such as {@code 3.2 GB}; a thousand of one unit is one of the next, as disks are sold. */
    static String text(long bytes) {
        double amount = bytes;
        int unit = 0;
        while (amount >= STEP && unit < UNITS.length - 1) {
            amount /= STEP;
            unit++;
        }
        return String.format(Audience.current().locale(), unit == 0 ? "%.0f %s" : "%.1f %s", amount, UNITS[unit]);
    }
}
