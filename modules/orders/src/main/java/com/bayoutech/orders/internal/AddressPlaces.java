package com.bayoutech.orders.internal;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.Place;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds out where addresses are, many at once. */
public final class AddressPlaces {
    /** Below this, so much had to be guessed that a person should look. */
    static final double MIN_CONFIDENCE = 0.7;

    private static final String OR_DEGREES = "Correct the address, or give latitude and longitude.";

    private final Streets streets;
    private final Depot depot;

    /** @param depot from which all of them are to be reached */
    public AddressPlaces(Streets streets, Depot depot) {
        this.streets = streets;
        this.depot = depot;
    }

    /** What is known of an address. */
    public sealed interface Answer {
        /** It is there. */
        record At(Place place) implements Answer {}

        /** Several places may be meant, or one that is not sure: somebody has to choose. */
        record Unsure() implements Answer {}

        /** None is meant, or nobody can tell now; the remedy may repeat parts of the address, the problem never does. */
        record Missing(String problem, String remedy) implements Answer {}
    }

    /**
     * Where these address lines are.
     *
     * @param chosen what people have chosen for some of them, which no look-up knows better
     */
    public Map<String, Answer> find(Set<String> addressLines, Map<String, Place> chosen) {
        Map<String, Answer> answers = new HashMap<>();
        Map<String, Answer> unknown = new LinkedHashMap<>();
        for (String line : addressLines) {
            Place place = chosen.get(line);
            if (place == null) {
                unknown.put(line, new Answer.Unsure());
            } else {
                answers.put(line, new Answer.At(place));
            }
        }
        if (!unknown.isEmpty()) {
            lookUp(unknown);
        }
        answers.putAll(unknown);
        return answers;
    }

    private void lookUp(Map<String, Answer> unknown) {
        try {
            List<String> lines = List.copyOf(unknown.keySet());
            List<GeocodeResult> results = streets.geocoder().findAll(lines);
            for (int i = 0; i < lines.size(); i++) {
                unknown.put(lines.get(i), answer(results.get(i)));
            }
        } catch (StreetsNotReadyException notReady) {
            unknown.replaceAll((line, unanswered) -> notReady());
        }
    }

    private Answer answer(GeocodeResult result) {
        return switch (result) {
            case GeocodeResult.Located located when located.confidence() < MIN_CONFIDENCE -> new Answer.Unsure();
            case GeocodeResult.Located located -> at(located.address().place());
            case GeocodeResult.Ambiguous ambiguous -> new Answer.Unsure();
            case GeocodeResult.NotFound missing ->
                new Answer.Missing("cannot be found", sentence(missing.reason()) + " " + OR_DEGREES);
        };
    }

    private Answer at(Place place) {
        return depot.reaches(place)
                ? new Answer.At(place)
                : new Answer.Missing("is found more than " + Depot.MAX_KILOMETERS + " km from the depot", OR_DEGREES);
    }

    private Answer notReady() {
        return switch (streets.state()) {
            case Streets.State.Failed failed ->
                new Answer.Missing(
                        "cannot be looked up",
                        StreetsNotReadyException.NO_STREETS + " Or give latitude and longitude.");
            case Streets.State.Preparing preparing -> beingPrepared();
            case Streets.State.Ready ready -> beingPrepared();
        };
    }

    private static Answer beingPrepared() {
        return new Answer.Missing(
                "cannot be looked up yet, since the streets are being prepared",
                "Send the file again in a minute, or give latitude and longitude.");
    }

    private static String sentence(String reason) {
        String text = reason.strip();
        return text.isEmpty() || text.endsWith(".") ? text : text + ".";
    }
}
