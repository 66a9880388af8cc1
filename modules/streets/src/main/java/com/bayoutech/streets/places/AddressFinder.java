package com.bayoutech.streets.places;

import com.bayoutech.streets.GeocodeResult;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Answers one question: every reading is held against the names of streets and places, and only what is nearest counts.
 *
 * <p>Costs are letters to be changed, whatever word they are in, so exact words win over forgiven ones. A street that lacks the house number
 * counts too: if it is as near as the nearest address, no address is the answer.
 */
final class AddressFinder {
    private static final int OTHER_POSTCODE = Names.EDIT / 2;
    private static final int ONLY_OTHER_POSTCODE = 2 * Names.EDIT;
    private static final int UNEXPLAINED = 3 * Names.EDIT;
    private static final int MOST_NAMED = 3;

    private final AddressStore store;
    private final HouseLookup houses;
    private final Whereabouts whereabouts;
    private final Gazetteer gazetteer;
    private final SurroundingsReader surroundings;
    private final StreetNames streets;
    private final Map<String, Map<Integer, Integer>> places = new HashMap<>();
    private final Findings findings = new Findings();
    /** The street that is named best, wherever it is. */
    private Names.@Nullable Match elsewhere;

    /**
     * What a reading asks for.
     *
     * @param letters how many letters street and place have: what may be forgiven depends on it
     * @param certain whether an address found may be the answer
     * @param countsMissing whether the number stands against the street if it is not there
     */
    private record Asked(String number, int letters, boolean certain, boolean countsMissing) {}

    AddressFinder(AddressStore store, Gazetteer gazetteer) {
        this.store = store;
        this.gazetteer = gazetteer;
        this.streets = new StreetNames(gazetteer.streets());
        this.houses = new HouseLookup(store, gazetteer);
        this.whereabouts = new Whereabouts(gazetteer);
        this.surroundings = new SurroundingsReader(this::places, gazetteer.postcodes());
    }

    GeocodeResult find(String line) {
        if (line.length() > Question.MAX_LETTERS) {
            return new GeocodeResult.NotFound("The line is too long (" + line.length()
                    + " characters) for an address. Give street, house number and city alone.");
        }
        Question question = Question.of(line);
        if (question.written().isEmpty()) {
            return new GeocodeResult.NotFound("The line has no words. Give street, house number and city.");
        }
        for (Units.Unit unit : question.units()) {
            Reading.withNumber(question.keeping(unit)).forEach(reading -> read(reading, unit.words(), true));
        }
        boolean named = findings.bound() != Whereabouts.NOWHERE;
        List<Reading> doubtful = Reading.withNumber(question).stream()
                .filter(reading -> {
                    if (!reading.doubtful()) {
                        read(reading, Set.of(), true);
                    }
                    return reading.doubtful();
                })
                .toList();
        boolean found = findings.missingCost() != Whereabouts.NOWHERE || findings.leastCost() != Whereabouts.NOWHERE;
        doubtful.forEach(reading -> read(reading, Set.of(), !found));
        if (!named && onlyPostcodes(question) && findings.leastCost() == Whereabouts.NOWHERE) {
            return new HouselessFinder(gazetteer, surroundings, streets::find).find(question);
        }
        if (findings.isEmpty() || isOnlyElsewhere()) {
            return nowhere();
        }
        return new Verdict(store, gazetteer, findings).result();
    }

    /** Whether all numbers are postcodes, so that none may be meant as the house's. */
    private boolean onlyPostcodes(Question question) {
        return question.tokens().stream()
                .filter(Token::isNumber)
                .allMatch(token -> surroundings.isKnownPostcode(token.text()));
    }

    /** Whether a street is named to the letter, but is not where the line says: no other street is meant then. */
    private boolean isOnlyElsewhere() {
        return elsewhere != null
                && elsewhere.cost() <= Names.ACCENT
                && findings.leastCost() == Whereabouts.NOWHERE
                && !findings.mentions(elsewhere.name());
    }

    private GeocodeResult nowhere() {
        if (elsewhere == null) {
            return new GeocodeResult.NotFound(
                    "No street of this name is known. Check the spelling of street and city.");
        }
        List<String> cities = gazetteer.parts(elsewhere.name()).values().stream()
                .map(part -> part.address().city())
                .filter(city -> !city.isEmpty())
                .sorted()
                .limit(MOST_NAMED)
                .toList();
        return new GeocodeResult.NotFound(gazetteer.streets().display(elsewhere.name()) + " is known"
                + (cities.isEmpty() ? "" : " in " + String.join(", ", cities))
                + ", but not where the line says. Check the city.");
    }

    /**
     * Adds what a reading finds.
     *
     * @param units words that were taken for a flat or a floor: then only streets that are called so count
     */
    private void read(Reading reading, Set<String> units, boolean countsMissing) {
        List<Names.Match> matches =
                units.isEmpty() ? streets.find(reading.street()) : streets.findNamed(reading.street(), units);
        if (matches.isEmpty()) {
            return;
        }
        for (Names.Match match : matches) {
            if (match.cost() <= Names.EDIT && (elsewhere == null || match.cost() < elsewhere.cost())) {
                elsewhere = match;
            }
        }
        Surroundings around = surroundings.read(reading.rest());
        if (mistakesPostcode(reading, around)) {
            return;
        }
        int unexplained = around.unexplained() * UNEXPLAINED;
        for (Names.Match street : matches) {
            int cost = street.cost() + unexplained;
            if (cost > (long) findings.bound() + UNEXPLAINED) {
                continue;
            }
            boolean certain = around.unexplained() == 0
                    && (street.cost() <= Names.ACCENT || !streets.isOther(reading.street(), street));
            Asked asked =
                    new Asked(reading.number(), letters(reading), certain, countsMissing && around.unexplained() == 0);
            search(asked, new Names.Match(street.name(), cost), around);
        }
    }

    /** Whether a postcode that is known would be the house number, and one that nobody has the postcode. */
    private boolean mistakesPostcode(Reading reading, Surroundings around) {
        return surroundings.isKnownPostcode(reading.number())
                && !around.postcodes().isEmpty()
                && around.postcodes().stream().noneMatch(surroundings::isKnownPostcode);
    }

    private static int letters(Reading reading) {
        int letters = reading.street().length();
        for (List<Token> run : reading.rest()) {
            letters += run.stream().mapToInt(token -> token.text().length()).sum();
        }
        return letters;
    }

    private void search(Asked asked, Names.Match street, Surroundings around) {
        String number = asked.number();
        List<AddressRow> rows = houses.find(street.name(), number);
        boolean other = rows.isEmpty();
        List<AddressRow> usable = other ? houses.alike(street.name(), number) : rows;
        Map<Integer, Integer> cityCosts = whereabouts.costs(street.name(), around);
        Set<Integer> having = new HashSet<>();
        for (AddressRow row : usable) {
            int city = gazetteer.city(row);
            int place = cityCosts.getOrDefault(city, Whereabouts.NOWHERE);
            if (place == Whereabouts.NOWHERE) {
                continue;
            }
            having.add(city);
            boolean otherPostcode = !around.postcodes().isEmpty()
                    && !row.address().postcode().isEmpty()
                    && !around.postcodes()
                            .contains(Gazetteer.postcode(row.address().postcode()));
            boolean onlyPostcode = otherPostcode && around.places().isEmpty();
            int cost = street.cost() + place;
            cost += onlyPostcode ? ONLY_OTHER_POSTCODE : otherPostcode ? OTHER_POSTCODE : 0;
            boolean nearby = place >= Whereabouts.NEARBY;
            boolean certain = asked.certain()
                    && !onlyPostcode
                    && !other
                    && !(nearby && street.cost() > Names.ACCENT)
                    && Forgiveness.allows(street.cost() + place, asked.letters());
            findings.add(new Candidate(
                    row,
                    street.name(),
                    cost,
                    asked.letters(),
                    isWritten(row, number),
                    certain,
                    otherPostcode || nearby));
        }
        if (asked.countsMissing()) {
            addMissing(number, street, around, cityCosts, having);
        }
    }

    private static boolean isWritten(AddressRow row, String number) {
        return HouseNumber.normalize(row.address().houseNumber()).equals(number);
    }

    private void addMissing(
            String number,
            Names.Match street,
            Surroundings around,
            Map<Integer, Integer> cityCosts,
            Set<Integer> having) {
        if (around.places().isEmpty() && !having.isEmpty()) {
            return;
        }
        gazetteer.parts(street.name()).forEach((city, part) -> {
            int place = cityCosts.getOrDefault(city, Whereabouts.NOWHERE);
            if (place != Whereabouts.NOWHERE && !having.contains(city)) {
                findings.addMissing(street.name(), part, number, street.cost() + place);
            }
        });
    }

    private Map<Integer, Integer> places(String words, boolean forgiving) {
        Function<String, Map<Integer, Integer>> search = text ->
                SurroundingsReader.costs(gazetteer.places().find(words, forgiving ? Forgiveness.edits(words) : 0));
        return places.computeIfAbsent(forgiving + words, search);
    }
}
