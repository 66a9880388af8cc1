package com.bayoutech.web.ui;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What is printed on keys, where keyboards differ in that. */
public final class KeyNames {
    private KeyNames() {}

    /** A combination such as {@code "Ctrl+Z"} as it is written for people. */
    public static String ofCombination(String keys) {
        return Arrays.stream(keys.split("(?<=.)\\+", -1)).map(KeyNames::of).collect(Collectors.joining("+"));
    }

    /** One key. */
    static String of(String key) {
        return switch (key) {
            case "Ctrl" -> Texts.of("ui.key.ctrl");
            case "Shift" -> Texts.of("ui.key.shift");
            case "Delete" -> Texts.of("ui.key.delete");
            case "Enter" -> Texts.of("ui.key.enter");
            case "Escape" -> Texts.of("ui.key.escape");
            case "Menu" -> Texts.of("ui.key.menu");
            case "Up" -> Texts.of("ui.key.up");
            case "Down" -> Texts.of("ui.key.down");
            case "Left" -> Texts.of("ui.key.left");
            case "Right" -> Texts.of("ui.key.right");
            case "Drag" -> Texts.of("ui.key.drag");
            default -> key;
        };
    }
}
