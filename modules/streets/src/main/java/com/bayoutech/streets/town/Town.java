package com.bayoutech.streets.town;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.TileSource.Bounds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Heronville, a fictional river town and the villages around it: streets, buildings and addresses that exist nowhere.
 *
 * <p>The same seed and size give the same town, and the same bytes of its extract, on each machine. Some thousand addresses are drawn in a second;
 * a large town thins out towards its edges. Safe for use by several threads.
 */
public final class Town {
    /** The smallest and the largest town that can be drawn. */
    public static final int MIN_ADDRESSES = 100;

    public static final int MAX_ADDRESSES = 5_000_000;

    private static final String NAME = "Heronville";
    private static final long STANDARD_SEED = 1;
    private static final int STANDARD_ADDRESSES = 30_000;
    private static final double DEPOT_ACROSS = 0.3;
    private static final double DEPOT_UP = 0.5;

    private final Draft draft;
    private final int limit;
    private final long seed;

    private Town(Draft draft, Census census, long seed, int addresses) {
        this.draft = draft;
        this.limit = census.limitFor(addresses);
        this.seed = seed;
    }

    /** The town that comes with the program: what there is to see before an extract of a real region is named. */
    public static Town standard() {
        return of(STANDARD_SEED, STANDARD_ADDRESSES);
    }

    /**
     * Draws a town.
     *
     * @param addresses how many addresses it has, at least 100; up to one in a thousand fewer are found
     * @throws IllegalArgumentException if there should be too few or too many
     */
    public static Town of(long seed, int addresses) {
        if (addresses < MIN_ADDRESSES || addresses > MAX_ADDRESSES) {
            throw new IllegalArgumentException("The number of addresses (" + addresses + ") must lie between "
                    + MIN_ADDRESSES + " and "
                    + MAX_ADDRESSES + ". Give another number.");
        }
        TownPlan plan = TownPlan.of(seed, addresses);
        while (true) {
            Draft draft = new Draft(plan);
            Census census = new Census();
            for (int piece = 0; piece < draft.pieces(); piece++) {
                draft.draw(piece, census);
            }
            if (census.counted() >= addresses) {
                return new Town(draft, census, seed, addresses);
            }
            plan = plan.enlarged();
        }
    }

    public String name() {
        return NAME;
    }

    public long seed() {
        return seed;
    }

    /** The corners of a box around all of it. */
    public Bounds bounds() {
        return draft.bounds();
    }

    /** A place on a street of the port, as a depot would have. */
    public Place depot() {
        TownPlan plan = draft.plan();
        return draft.terrain()
                .place(draft.terrain()
                        .spot(plan.along(plan.middle() + 1, DEPOT_ACROSS), plan.inland(plan.river() + 1, DEPOT_UP)));
    }

    /** All its addresses, quarter by quarter. */
    public List<Address> listAddresses() {
        List<Address> all = new ArrayList<>();
        forEachAddress(all::add);
        return all;
    }

    /** Some of its addresses, from all over the town, each at most once; another seed draws others. */
    public List<Address> drawAddresses(int count, long drawSeed) {
        Dice dice = new Dice(drawSeed, count);
        List<Address> drawn = new ArrayList<>();
        int[] seen = {0};
        forEachAddress(address -> {
            int place = dice.below(++seen[0]);
            if (drawn.size() < count) {
                drawn.add(address);
            } else if (place < count) {
                drawn.set(place, address);
            }
        });
        return drawn;
    }

    /** Shows all its addresses in the same order, holding no more than a quarter's at a time. */
    public void forEachAddress(Consumer<Address> consumer) {
        for (int piece = 0; piece < draft.pieces(); piece++) {
            draft.draw(piece, new Census(limit)).addresses().forEach(consumer);
        }
    }

    /**
     * Writes its extract (.osm.pbf), in memory that does not grow with the town.
     *
     * @return what is in the file
     */
    public Contents write(Path file) throws IOException {
        return new TownWriter(draft, limit).write(file);
    }

    /**
     * What an extract holds.
     *
     * @param streetNodes crossings, ends and other joints of streets that cars may drive, as a street network counts its nodes
     */
    public record Contents(long addresses, long nodes, long ways, long relations, long streetNodes, long bytes) {}
}
