package com.bayoutech.adapters.papers;

import com.google.zxing.oned.Code128Writer;
import java.util.Optional;

/** A reference as Code 128 (ISO/IEC 15417). */
final class Barcode {
    /** The narrowest module that hand scanners read from a laser print: 7.5 thousandths of an inch. */
    private static final float LEAST_MODULE = 0.54f;

    private static final float MOST_MODULE = 0.9f;
    private static final int QUIET_MODULES = 10;
    private static final int MOST_CHARACTERS = 80;

    /** From the left; dark ones are true. */
    private final boolean[] modules;

    private Barcode(boolean[] modules) {
        this.modules = modules;
    }

    /** Empty if the reference has letters that Code 128 has not, or too many. */
    static Optional<Barcode> of(String reference) {
        boolean plain = reference.chars().allMatch(letter -> letter >= ' ' && letter < 127);
        return plain && !reference.isEmpty() && reference.length() <= MOST_CHARACTERS
                ? Optional.of(new Barcode(new Code128Writer().encode(reference)))
                : Optional.empty();
    }

    int length() {
        return modules.length;
    }

    boolean isDark(int module) {
        return modules[module];
    }

    /** How wide a module is where there is so much room, quiet zones included; empty where it would be too narrow to be read. */
    Optional<Float> moduleWidth(float room) {
        float width = Math.min(MOST_MODULE, room / (modules.length + 2 * QUIET_MODULES));
        return width < LEAST_MODULE ? Optional.empty() : Optional.of(width);
    }

    /** How far the first bar is from the edge. */
    static float quietZone(float moduleWidth) {
        return QUIET_MODULES * moduleWidth;
    }
}
