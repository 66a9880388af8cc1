package com.bayoutech.streets.places;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings a line to a spelling in which units are words and numbers of their own. */
final class UnitSpelling {
    private static final Pattern GLUED =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,12})(\\d{1,4}[a-zA-Z]?)(?![\\p{L}\\d])");
    /** The second half of a British postcode; 2nd may be a floor's. */
    private static final Pattern INWARD =
            Pattern.compile("\\s+(?!1st|2nd|3rd|\\dth)\\d[a-z]{2}(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);

    private static final Pattern DASH =
            Pattern.compile("(?<![\\p{L}\\d])(\\p{L}{2,12})\\.?\\s*(#?\\s*[a-zA-Z\\d]{1,5})\\s+[-–—/]\\s+(?=\\d)");
    private static final Pattern SIGN = Pattern.compile("(?<=\\d)\\.?[°º]\\s*(?=(\\p{L}*))");
    private static final Pattern DASH_STOREY = Pattern.compile("(?<=\\d)\\s*[-–—]\\s*(?=\\d{1,2}[ºª])");
    private static final Pattern STREET_LEVEL = Pattern.compile(
            "(?<![\\p{L}\\d])(?:r/c|r[ée]s[- ]do[- ]ch[ãa]o|rez[- ]de[- ]chauss[ée]e)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private UnitSpelling() {}

    /** Puts a comma where a dash parts a unit from the house: {@code Unit 5 - 12 Meadow Street} is no house 5-12. */
    static String withoutDashes(String line) {
        return DASH.matcher(line).replaceAll(match -> {
            boolean unit = UnitWords.isUnit(Folding.fold(match.group(1)));
            return Matcher.quoteReplacement(unit ? match.group(1) + " " + match.group(2) + ", " : match.group());
        });
    }

    /** Gives what stands at street level, and the ordinals of storeys, one spelling: {@code R/C}, {@code 2.º esq}, {@code 12-3°B}. */
    static String plain(String line) {
        String level = STREET_LEVEL.matcher(line).replaceAll("rdc");
        String storeys = SIGN.matcher(level).replaceAll(match -> {
            String next = Folding.fold(match.group(1));
            // Rua 1.º de Maio stays as it is.
            boolean storey = next.length() <= 1 || UnitWords.isSide(next) || UnitWords.isFloor(next);
            return storey ? "º " : match.group();
        });
        return DASH_STOREY.matcher(storeys).replaceAll(" ");
    }

    /** Parts units from the numbers that are written to them, {@code apt5}, but not postcodes: {@code PH1 5LP}. */
    static String parted(String line) {
        return GLUED.matcher(line).replaceAll(match -> {
            String word = Folding.fold(match.group(1));
            boolean unit = UnitWords.isUnit(word) || UnitWords.isNumberMark(word);
            boolean postcode = UnitWords.isPostalArea(word)
                    && INWARD.matcher(line).region(match.end(), line.length()).lookingAt();
            return Matcher.quoteReplacement(match.group(1) + (unit && !postcode ? " " : "") + match.group(2));
        });
    }
}
