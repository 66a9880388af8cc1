package com.bayoutech.fleet.internal;

import com.bayoutech.fleet.WorkRules.RestRules;

/** Rest rules as they are written in a cell: {@code eu561}, {@code us30}, or nothing. */
final class RestNames {
    private static final String EU_561 = "eu561";
    private static final String UNITED_STATES = "us30";

    private RestNames() {}

    static RestRules parse(String text) {
        for (RestRules rules : RestRules.values()) {
            if (write(rules).equalsIgnoreCase(text)) {
                return rules;
            }
        }
        throw new IllegalArgumentException("The text is no rest rules.");
    }

    static String write(RestRules rules) {
        return switch (rules) {
            case NONE -> "";
            case EU_561 -> EU_561;
            case UNITED_STATES -> UNITED_STATES;
        };
    }
}
