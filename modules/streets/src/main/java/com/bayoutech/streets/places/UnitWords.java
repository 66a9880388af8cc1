package com.bayoutech.streets.places;

import java.util.Set;

/**
 * The words of flats, floors and suites, without accents: those of the
 * <a href="https://pe.usps.com/text/pub28/28apc_003.htm">postal rules of the United States</a>, and common ones of British English, German, French,
 * Spanish, Portuguese, Danish and Faroese.
 *
 * <p>A unit that is not told by these is words like any others: it makes the answer a question.
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
            "bat",
            "escalier",
            "escalera",
            "esc",
            "puerta",
            "pta",
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
            "rear",
            "front",
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
    /** What a floor may be the name of: first floor flat. */
    private static final Set<String> DWELLINGS = Set.of("flat", "apt", "apartment", "unit", "suite", "maisonette");
    /** Units that need no number. */
    private static final Set<String> ALONE = Set.of(
            "eg",
            "og",
            "ug",
            "dg",
            "erdgeschoss",
            "dachgeschoss",
            "hinterhaus",
            "vorderhaus",
            "seitenflugel",
            "basement",
            "bsmt",
            "penthouse",
            "rdc",
            "bajo",
            "atico");
    /** Floors that are told by the side behind them alone: st. th. */
    private static final Set<String> LOW = Set.of("st", "kl");
    /** Where on a floor. */
    private static final Set<String> SIDES = Set.of(
            "left",
            "right",
            "rear",
            "front",
            "links",
            "rechts",
            "mitte",
            "li",
            "re",
            "gauche",
            "droite",
            "izq",
            "izqda",
            "izda",
            "izquierda",
            "dcha",
            "derecha",
            "centro",
            "esq",
            "esquerdo",
            "dto",
            "direito",
            "frente");
    /** Danish sides: the number of the floor stands right before them. */
    private static final Set<String> FLOOR_SIDES = Set.of("tv", "th", "mf");
    /** Parts of a house, if they have a number and stand behind the house's. */
    private static final Set<String> PARTS = Set.of("haus", "aufgang", "eingang");
    /** Areas of British postcodes among the words here. */
    private static final Set<String> POSTAL_AREAS = Set.of("ph", "rm", "nr");

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

    /** Whether the word says which floor: ground floor. */
    static boolean isWhich(String folded) {
        return WHICH.contains(folded);
    }

    /** Whether the word is a unit that a floor may be the name of: basement flat. */
    static boolean isDwelling(String folded) {
        return DWELLINGS.contains(folded);
    }

    /** Whether the word is a floor if a side is behind it. */
    static boolean isLow(String folded) {
        return LOW.contains(folded);
    }

    /** Whether the word behind a unit says where it is on the floor. */
    static boolean isSide(String folded) {
        return SIDES.contains(folded) || isFloorSide(folded);
    }

    /** Whether the word is a side that has the number of the floor before it: 2. tv. */
    static boolean isFloorSide(String folded) {
        return FLOOR_SIDES.contains(folded);
    }

    /** Whether the word and a number behind a house number are a part of that house. */
    static boolean isPart(String folded) {
        return PARTS.contains(folded);
    }

    /** Whether British postcodes begin with the word. */
    static boolean isPostalArea(String folded) {
        return POSTAL_AREAS.contains(folded);
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
