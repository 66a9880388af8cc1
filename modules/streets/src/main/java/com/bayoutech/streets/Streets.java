package com.bayoutech.streets;

/**
 * All that is known of a region's streets, as of now: a newer extract takes the place of the older one in whole, while others go on with what
 * they have in hand.
 */
public interface Streets {
    /** How things stand. */
    State state();

    /**
     * Travel by the kind of vehicle that plans are made for.
     *
     * @throws StreetsNotReadyException before the first extract is prepared
     */
    StreetNetwork network();

    /**
     * Addresses.
     *
     * @throws StreetsNotReadyException before the first extract is prepared
     */
    Geocoder geocoder();

    /**
     * The map.
     *
     * @throws StreetsNotReadyException before the first extract is prepared
     */
    TileSource tiles();

    /** How far the streets are. */
    sealed interface State {
        /** The first extract is being prepared. */
        record Preparing(String task, double share) implements State {}

        /**
         * Streets are there.
         *
         * @param region what they show, such as "louisiana-latest" or "Heronville (fictional)"
         * @param problem why a newer extract could not be taken, or an empty text
         */
        record Ready(String region, String version, String problem) implements State {}

        /** There are no streets; the reason says what to change, to those who look after the server: it may name files. */
        record Failed(String reason) implements State {}
    }
}
