package com.bayoutech.benchmarks;

import com.bayoutech.benchmarks.addresses.AddressJudge;
import com.bayoutech.benchmarks.addresses.AddressWriter;
import com.bayoutech.benchmarks.addresses.Typist;
import com.bayoutech.benchmarks.addresses.WrongNumbers;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.places.AddressIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Asks for misspelt addresses and for house numbers that are not there, one after another on one thread, and counts the answers. */
final class GeocodeTrial {
    private static final int WARM_UP = 2_000;

    private final AddressIndex index;
    private final long seed;
    private final int count;
    private final List<Address> list = new ArrayList<>();
    private final AddressJudge judge;
    private final long[] nanos;
    private int asked;
    private int right;
    private int rightOfStrict;
    private int determined;
    private int strictlyDetermined;
    private int ambiguous;
    private int notFound;
    private int elsewhere;
    private int undeterminedLocated;
    private int wrongNumbers;
    private int misspeltWrongNumbers;
    private final List<String> misses = new ArrayList<>();

    GeocodeTrial(AddressIndex index, long seed, int count) {
        this.index = index;
        this.seed = seed;
        this.count = count;
        this.nanos = new long[2 * count];
        index.forEachAddress(list::add);
        if (list.isEmpty()) {
            throw new UsageException("The extract has no addresses. Name one that has.");
        }
        this.judge = new AddressJudge(list);
    }

    JsonObject run() {
        warmUp();
        Random random = new Random(seed);
        Typist typist = new Typist(random.nextLong());
        for (int question = 0; question < count; question++) {
            count(typist.spoil(list.get(random.nextInt(list.size()))));
        }
        askWrongNumbers(random, typist);
        Arrays.sort(nanos);
        return new JsonObject()
                .with("top1", share(right, determined))
                .with("wrong_house_number", wrongNumbers)
                .with("ambiguous", ambiguous)
                .with("not_found", notFound)
                .with("wrong_place", elsewhere)
                .with("p50_ms", nanos[nanos.length / 2] / 1e6)
                .with("p99_ms", nanos[(int) (nanos.length * 0.99)] / 1e6)
                .with("spoiled", count)
                .with("determined", determined)
                .with("strictly_determined", strictlyDetermined)
                .with("strict_top1", share(rightOfStrict, strictlyDetermined))
                .with("undetermined_located", undeterminedLocated)
                .with("misspelt_wrong_number_located", misspeltWrongNumbers)
                .with("addresses", list.size());
    }

    private void warmUp() {
        Random random = new Random(~seed);
        Typist typist = new Typist(random.nextLong());
        for (int question = 0; question < WARM_UP; question++) {
            index.find(typist.spoil(list.get(random.nextInt(list.size()))).line());
        }
    }

    private void count(Typist.Typed typed) {
        GeocodeResult result = ask(typed.line());
        boolean isRight = result instanceof GeocodeResult.Located located
                && AddressJudge.isSamePlace(located.address(), typed.meant());
        if (!judge.determines(typed)) {
            undeterminedLocated += result instanceof GeocodeResult.Located && !isRight ? 1 : 0;
            return;
        }
        boolean strict = judge.determinesStrictly(typed);
        determined++;
        strictlyDetermined += strict ? 1 : 0;
        right += isRight ? 1 : 0;
        rightOfStrict += isRight && strict ? 1 : 0;
        if (!isRight) {
            misses.add(typed.line() + " | meant " + typed.meant().houseNumber() + " "
                    + typed.meant().street() + ", " + typed.meant().city() + " | " + result);
        }
        switch (result) {
            case GeocodeResult.Located located -> elsewhere += isRight ? 0 : 1;
            case GeocodeResult.Ambiguous several -> ambiguous++;
            case GeocodeResult.NotFound missing -> notFound++;
        }
    }

    private void askWrongNumbers(Random random, Typist typist) {
        WrongNumbers wrong = new WrongNumbers(list, random.nextLong());
        for (int question = 0; question < count; question++) {
            Address address = list.get(random.nextInt(list.size()));
            AddressWriter writer = typist.writer();
            String number =
                    wrong.draw(address, writer.withCity() && !address.city().isEmpty());
            String line = writer.line(number, writer.street(address.street()), address.city());
            GeocodeResult result = ask(line);
            if (result instanceof GeocodeResult.Located) {
                wrongNumbers++;
                misses.add(line + " | no such number | " + result);
            }
            GeocodeResult misspelt =
                    index.find(typist.spoil(address, number, writer).line());
            misspeltWrongNumbers += misspelt instanceof GeocodeResult.Located ? 1 : 0;
        }
    }

    /** What went wrong, a line each: what was typed, what was meant, what came of it. */
    List<String> misses() {
        return List.copyOf(misses);
    }

    private GeocodeResult ask(String line) {
        long start = System.nanoTime();
        GeocodeResult result = index.find(line);
        nanos[asked++] = System.nanoTime() - start;
        return result;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : Math.round(10_000.0 * part / whole) / 10_000.0;
    }
}
