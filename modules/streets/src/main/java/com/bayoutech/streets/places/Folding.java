package com.bayoutech.streets.places;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Brings names to the letters that everybody can type: lower case, no accents, words with one space between them. */
final class Folding {
    private Folding() {}

    /** The words of a text without accents: {@code "Niðari Vegur"} is {@code "nidari vegur"}. */
    static String fold(String text) {
        String plain = spell(text);
        StringBuilder folded = new StringBuilder(plain.length());
        String decomposed = Normalizer.normalize(plain, Normalizer.Form.NFD);
        for (int index = 0; index < decomposed.length(); index++) {
            char letter = decomposed.charAt(index);
            if (Character.getType(letter) == Character.NON_SPACING_MARK) {
                continue;
            }
            switch (letter) {
                case 'ø' -> folded.append('o');
                case 'ð', 'đ' -> folded.append('d');
                case 'þ' -> folded.append("th");
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append('a');
                case 'œ' -> folded.append('o');
                case 'ł' -> folded.append('l');
                case 'ı' -> folded.append('i');
                default -> folded.append(letter);
            }
        }
        return folded.toString();
    }

    /** The text as those write it who have no keys for its letters: ae for ä and æ, oe for ö and ø, ue for ü, aa for å. */
    static String widen(String spelled) {
        return fold(spelled.replace("ä", "ae")
                .replace("æ", "ae")
                .replace("ö", "oe")
                .replace("ø", "oe")
                .replace("ü", "ue")
                .replace("å", "aa"));
    }

    /** The words of a text in lower case with their accents: punctuation parts words, an apostrophe does not. */
    static String spell(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder(lower.length());
        boolean gap = false;
        for (int index = 0; index < lower.length(); index++) {
            char letter = lower.charAt(index);
            boolean mark = Character.getType(letter) == Character.NON_SPACING_MARK;
            if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter) || mark) {
                if (gap && !spelled.isEmpty()) {
                    spelled.append(' ');
                }
                gap = false;
                spelled.append(letter);
            } else if (letter != '\'' && letter != '’' && letter != '`' && letter != '´') {
                gap = true;
            }
        }
        return spelled.toString();
    }

    static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }
}
