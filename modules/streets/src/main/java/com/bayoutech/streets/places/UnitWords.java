package com.bayoutech.streets.places;

import java.util.Set;

/**
 * The words of flats, floors and suites, without accents: those of the
 * <a href="https://pe.usps.com/text/pub28/28apc_003.htm">postal rules of the United States</a>, and what is usual in German, French, Spanish,
 * Portuguese, Danish and Faroese.
 */
final class UnitWords {
    /** Marks a number as the house's, unless a house is named already. */
    private static final Set<String> NUMBER_MARKS = Set.of("no", "nr", "num", "number", "nummer", "№", "n°", "nº");

    /** Stands between two numbers of units; no word of a name. */
    static final String AND = "&";

    private static final Set<String> ROOMS = Set.of(
            "apt",
            "apts",
            "apto",
            "app",
            "appt",
            "apartment",
            "apartments",
            "appartement",
            "unit",
            "units",
            "suite",
            "suites",
            "ste",
            "room",
            "rooms",
            "rm",
            "flat",
            "flats",
            "lot",
            "lots",
            "bldg",
            "building",
            "batiment",
            "ofc",
            "office",
            "trlr",
            "trailer",
            "ph",
            "penthouse",
            "whg",
            "wohnung",
            "zimmer",
            "zi",
            "lejlighed",
            "lejl",
            "ibud",
            "depto",
            "dpto");
    private static final Set<String> FLOORS = Set.of(
            "floor",
            "fl",
            "flr",
            "level",
            "lvl",
            "storey",
            "story",
            "etage",
            "og",
            "ug",
            "stock",
            "stockwerk",
            "obergeschoss",
            "geschoss",
            "sal",
            "had",
            "piso",
            "andar",
            "planta");
    private static final Set<String> WHICH = Set.of(
            "ground",
            "basement",
            "garden",
            "lower",
            "upper",
            "top",
            "main",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "premier",
            "deuxieme",
            "troisieme");
    /** Units that need no number. */
    private static final Set<String> ALONE =
            Set.of("eg", "og", "ug", "dg", "erdgeschoss", "dachgeschoss", "basement", "bsmt", "penthouse", "rdc");

    private static final Set<String> JOINS = Set.of(AND, "and", "und", "et", "og");

    private UnitWords() {}

    /** Whether a number or a letter behind the word is the unit's. */
    static boolean isUnit(String folded) {
        return ROOMS.contains(folded) || isFloor(folded);
    }

    /** Whether the number may stand before the word: 2nd floor. */
    static boolean isFloor(String folded) {
        return FLOORS.contains(folded);
    }

    /** Whether the word says which floor: ground floor, basement flat. */
    static boolean isWhich(String folded) {
        return WHICH.contains(folded);
    }

    /** Whether the word is a unit without any number. */
    static boolean isAlone(String folded) {
        return ALONE.contains(folded);
    }

    /** Whether the word stands between two numbers of units. */
    static boolean isJoin(String folded) {
        return JOINS.contains(folded);
    }

    /** Whether the word marks a number as the house's: No 12. */
    static boolean isNumberMark(String word) {
        return NUMBER_MARKS.contains(word);
    }
}
