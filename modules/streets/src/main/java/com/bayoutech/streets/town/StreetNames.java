package com.bayoutech.streets.town;

import java.util.List;

/**
 * What streets are called: after trees, birds, trades and the river, never after people.
 *
 * <p>Within a municipality a name is given once. All draw on the same names in another order, the village over the river in the same order as the
 * town, so that a street's name alone often leaves open where it is.
 */
final class StreetNames {
    private static final List<String> STEMS = List.of(
            "Oak",
            "Magnolia",
            "Cypress",
            "Pecan",
            "Willow",
            "Market",
            "Chapel",
            "Mill",
            "Orchard",
            "Ferry",
            "Sugar",
            "Cotton",
            "Indigo",
            "Heron",
            "Pelican",
            "Egret",
            "Ibis",
            "Kingfisher",
            "Lantern",
            "Anchor",
            "Cooper",
            "Sailmaker",
            "Ropewalk",
            "Foundry",
            "Brick",
            "Clay",
            "Tannery",
            "Bakery",
            "Granary",
            "Harbor",
            "Landing",
            "Wharf",
            "Pilot",
            "Compass",
            "Beacon",
            "Tide",
            "Crescent",
            "Bayou",
            "Marsh",
            "Prairie",
            "Clover",
            "Fern",
            "Moss",
            "Iris",
            "Jasmine",
            "Camellia",
            "Azalea",
            "Gardenia",
            "Wisteria",
            "Lotus",
            "Tupelo",
            "Sassafras",
            "Hickory",
            "Elm",
            "Ash",
            "Cedar",
            "Juniper",
            "Laurel",
            "Myrtle",
            "Persimmon",
            "Fig",
            "Plum",
            "Quince",
            "Mulberry",
            "Satsuma",
            "Lemon",
            "Mint",
            "Sage",
            "Thyme",
            "Saffron",
            "Cardinal",
            "Mockingbird",
            "Sparrow",
            "Swallow",
            "Plover",
            "Sandpiper",
            "Osprey",
            "Falcon",
            "Dove",
            "Wren",
            "Otter",
            "Beaver",
            "Turtle",
            "Crawfish",
            "Redfish",
            "Catfish",
            "Oyster",
            "Pearl",
            "Coral",
            "Shell",
            "Silver",
            "Copper",
            "Slate",
            "Granite",
            "Amber",
            "Garnet",
            "Opal",
            "Meadow",
            "Spring",
            "Summer",
            "Harvest");
    private static final List<String> FRENCH = List.of(
            "Rue du Marché",
            "Rue de la Levée",
            "Rue des Pélicans",
            "Rue du Châtaignier",
            "Rue de l'Église",
            "Rue des Hérons",
            "Rue du Théâtre",
            "Rue de la Forêt",
            "Rue des Chênes",
            "Rue de l'Étoile",
            "Rue du Fossé",
            "Rue des Pêcheurs");
    private static final List<String> THROUGH = List.of("Drive", "Lane", "Way", "Road", "Trail", "Terrace");
    private static final List<String> ENDING = List.of("Court", "Place", "Circle", "Cove");
    private static final int STRIDE = 37;
    private static final int AVENUES = 60;
    private static final int GRID_LINES = 10;
    private static final int THROUGH_A_QUARTER = 30;
    private static final int ENDING_A_QUARTER = 20;

    private final TownPlan plan;

    StreetNames(TownPlan plan) {
        this.plan = plan;
    }

    /** A street of a grid that runs inland, over all rows of the municipality. */
    String inland(Municipality town, int column, int line) {
        return grid(town, (column - town.firstColumn()) * GRID_LINES + line);
    }

    /** A street of a grid along the river. */
    String along(Municipality town, int row, int line) {
        int index = (plan.rowsFromRiver(row) - town.firstRow()) * GRID_LINES + line;
        if (town.number() == 0 && index < FRENCH.size()) {
            return FRENCH.get(index);
        }
        return grid(town, Municipality.COLUMNS * GRID_LINES + index);
    }

    /** A street within one quarter that leads on. */
    String through(Municipality town, int column, int row, int street) {
        return named(town, THROUGH, town.quarter(plan, column, row) * THROUGH_A_QUARTER + street);
    }

    /** A street within one quarter that ends there. */
    String ending(Municipality town, int column, int row, int street) {
        return named(town, ENDING, town.quarter(plan, column, row) * ENDING_A_QUARTER + street);
    }

    /** The avenue of a column, over the whole land. */
    String avenue(int column) {
        int fromMiddle = column - plan.middle();
        int number = fromMiddle >= 0 ? 2 * fromMiddle : -2 * fromMiddle - 1;
        return number < AVENUES ? STEMS.get(number * STRIDE % STEMS.size()) + " Avenue" : ordinal(number) + " Avenue";
    }

    /** The line along the river south of a row. */
    String boulevard(int column, int line) {
        String half = column < plan.middle() ? "West " : "East ";
        if (line == plan.river() || line == plan.river() + 1) {
            return half + "River Road";
        }
        int fromRiver = line - plan.river();
        int number = fromRiver >= 0 ? 2 * fromRiver - 4 : -2 * fromRiver - 1;
        return half
                + (number < AVENUES / 2
                        ? STEMS.get((number * STRIDE + 20) % STEMS.size()) + " Boulevard"
                        : "Parish Road " + number);
    }

    /** A name for a school, a square or the like. */
    String stem(Dice dice) {
        return dice.pick(STEMS);
    }

    private static String grid(Municipality town, int index) {
        return STEMS.get((index * STRIDE + offset(town)) % STEMS.size()) + " Street";
    }

    private static String named(Municipality town, List<String> types, int index) {
        int names = STEMS.size() * types.size();
        int name = (index * STRIDE + offset(town)) % names;
        return STEMS.get(name % STEMS.size()) + " " + types.get(name / STEMS.size());
    }

    private static int offset(Municipality town) {
        return town.number() < 2 ? 0 : town.number() * 13;
    }

    private static String ordinal(int number) {
        int lastTwo = number % 100;
        String suffix = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + suffix;
    }
}
