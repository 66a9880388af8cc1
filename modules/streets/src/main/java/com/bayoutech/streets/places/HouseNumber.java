package com.bayoutech.streets.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A house number as texts that can be compared: {@code 12 A} is {@code 12a}, and {@code 12-16} stands for 12, 14 and 16.
 *
 * <p>Street sides are even or odd, so a range whose ends are both even or both odd leaves out what lies between.
 */
final class HouseNumber {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})([a-z]?)\\s*-\\s*(\\d{1,6})([a-z]?)");
    private static final Pattern LETTERS = Pattern.compile("(\\d{1,6})([a-z])\\s*-\\s*([a-z])");
    private static final Pattern LETTERED = Pattern.compile("(\\d{1,6})(b|bis)");
    private static final Pattern CHAIN = Pattern.compile("\\d{1,6}(?:\\s*-\\s*\\d{1,6}){2,}");
    private static final Pattern HALF = Pattern.compile("(?<=\\d)\\s*(?:½|\\s1/2)");
    private static final int MOST_IN_RANGE = 100;
    private static final String BIS = "bis";
    /** Latin numerals of houses that were built between two others. */
    private static final Set<String> REPEATS = Set.of(BIS, "ter", "quater");

    private HouseNumber() {}

    /** The number as written, in one spelling. */
    static String normalize(String written) {
        String lower =
                written.strip().toLowerCase(Locale.ROOT).replace('–', '-').replace('—', '-');
        String halves = HALF.matcher(lower).replaceAll("½");
        String compact = halves.replaceAll("\\s+", "");
        return compact.replaceAll("(?<!\\d)0+(?=\\d)", "");
    }

    /** All numbers that an address of the map answers to, itself first. */
    static List<String> keys(String written) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(normalize(written));
        for (String part : written.split("[;,&+]", -1)) {
            String number = normalize(part);
            keys.add(number);
            keys.addAll(covered(number));
        }
        keys.remove("");
        return List.copyOf(keys);
    }

    /** Whether a word behind the number belongs to it: 12 bis. */
    static boolean isRepeat(String word) {
        return REPEATS.contains(word);
    }

    /** Numbers of which one may be meant where the map does not have this: the ends of a range, 12 B for 12 bis and the reverse. */
    static List<String> alike(String normalized) {
        List<String> covered = covered(normalized);
        if (!covered.isEmpty()) {
            return List.of(covered.get(0), covered.get(covered.size() - 1));
        }
        Matcher lettered = LETTERED.matcher(normalized);
        return lettered.matches()
                ? List.of(lettered.group(1) + (lettered.group(2).equals("b") ? BIS : "b"))
                : List.of();
    }

    /** What a range stands for, its ends included; nothing if it is none. */
    static List<String> covered(String number) {
        Matcher letters = LETTERS.matcher(number);
        if (letters.matches()) {
            return letters(
                    letters.group(1),
                    letters.group(2).charAt(0),
                    letters.group(3).charAt(0));
        }
        if (CHAIN.matcher(number).matches()) {
            List<String> chain = new ArrayList<>();
            for (String link : number.split("-", -1)) {
                chain.add(completed(number.substring(0, number.indexOf('-')), link));
            }
            return chain;
        }
        Matcher range = RANGE.matcher(number);
        if (!range.matches()) {
            return List.of();
        }
        return range(range.group(1), range.group(2), completed(range.group(1), range.group(3)), range.group(4));
    }

    private static List<String> range(String from, String fromLetter, String to, String toLetter) {
        int low = Integer.parseInt(from);
        int high = Integer.parseInt(to);
        if (low == high && !fromLetter.isEmpty() && !toLetter.isEmpty()) {
            return letters(from, fromLetter.charAt(0), toLetter.charAt(0));
        }
        if (high <= low || high - low > MOST_IN_RANGE) {
            return List.of();
        }
        int step = (high - low) % 2 == 0 ? 2 : 1;
        List<String> numbers = new ArrayList<>();
        numbers.add(low + fromLetter);
        for (int number = low + step; number < high; number += step) {
            numbers.add(Integer.toString(number));
        }
        numbers.add(high + toLetter);
        return numbers;
    }

    private static List<String> letters(String number, char from, char to) {
        List<String> numbers = new ArrayList<>();
        for (char letter = from; letter <= to; letter++) {
            numbers.add(number + letter);
        }
        return numbers;
    }

    /** 1122-24 means 1122-1124. */
    private static String completed(String first, String second) {
        boolean cut = second.length() < first.length();
        return cut ? first.substring(0, first.length() - second.length()) + second : second;
    }
}
