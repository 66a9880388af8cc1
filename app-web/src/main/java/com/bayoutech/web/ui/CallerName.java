package com.bayoutech.web.ui;

/** What people read of who did something: user names as they are, and the demo as what it is. */
public final class CallerName {
    private static final String DEMO = "system:demo";

    private CallerName() {}

    /** "admin", or "the demo". */
    public static String of(String name) {
        return name.equals(DEMO) ? Texts.of("ui.caller.demo") : name;
    }
}
