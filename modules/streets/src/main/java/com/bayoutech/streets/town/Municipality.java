package com.bayoutech.streets.town;

import java.util.List;
import java.util.Locale;

/**
 * A town, suburb or village: some columns and rows of quarters on one bank, within which a street's name is used once.
 *
 * @param number 0 is Heronville itself, 1 the village over the river from it
 */
record Municipality(int number, String name, String postcode, int firstColumn, int firstRow) {
    static final int COLUMNS = 5;
    static final int ROWS = 4;

    private static final List<String> NAMES = List.of(
            "Heronville",
            "Belle Rive",
            "Cyprière",
            "Pelican Landing",
            "Bayou Clair",
            "Magnolia Heights",
            "Port Égret",
            "Sweetgrass",
            "Grand Saule",
            "Pointe aux Chênes Verts",
            "Port Mousse",
            "Ibis Grove",
            "Old Ferry",
            "Sugarfield",
            "Petit Tupelo",
            "Lac des Hérons");
    private static final List<String> FIRST = List.of(
            "Cypress",
            "Heron",
            "Willow",
            "Cane",
            "Moss",
            "Pecan",
            "Lotus",
            "Egret",
            "Otter",
            "Sassafras",
            "Marsh",
            "Palmetto",
            "Tupelo",
            "Iris",
            "Gator",
            "Crane",
            "Turtle",
            "Live Oak",
            "Sweet Bay",
            "Clover",
            "Catfish",
            "Plover",
            "Muskrat",
            "Wisteria",
            "Bluestem",
            "Sandbar");
    private static final List<String> LAST = List.of(
            " Bend",
            " Landing",
            " Crossing",
            " Grove",
            " Point",
            " Springs",
            " Bluff",
            " Harbor",
            " Ridge",
            " Prairie",
            "ton",
            " Hollow",
            " Fields",
            " Station",
            " Cove",
            " Junction",
            " Terre",
            " Shores",
            " Corner",
            " Meadows");

    /** The municipality of a quarter. */
    static Municipality of(TownPlan plan, int column, int row) {
        boolean north = row > plan.river();
        int across = Math.floorDiv(column - plan.middle() + 2, COLUMNS);
        int inland = plan.rowsFromRiver(row) / ROWS;
        int bank = north ? 2 * inland : 2 * inland + 1;
        int side = across >= 0 ? 2 * across : -2 * across - 1;
        int number = (side + bank) * (side + bank + 1) / 2 + side;
        return new Municipality(
                number,
                name(number),
                String.format(Locale.ROOT, "%05d", 70_901 + number),
                plan.middle() - 2 + across * COLUMNS,
                inland * ROWS);
    }

    /** A number for a quarter that no other quarter of the municipality has. */
    int quarter(TownPlan plan, int column, int row) {
        return column - firstColumn + COLUMNS * (plan.rowsFromRiver(row) - firstRow);
    }

    /** No two have the same name. */
    static String name(int number) {
        if (number < NAMES.size()) {
            return NAMES.get(number);
        }
        int rest = number - NAMES.size();
        int last = (rest * 7 + rest / FIRST.size()) % LAST.size();
        int round = rest / (FIRST.size() * LAST.size());
        return FIRST.get(rest % FIRST.size()) + LAST.get(last) + (round == 0 ? "" : " " + (round + 1));
    }
}
