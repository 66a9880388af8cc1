package com.bayoutech.orders;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.streets.Address;
import com.bayoutech.streets.GeocodeResult;
import com.bayoutech.streets.Streets;
import com.bayoutech.streets.StreetsNotReadyException;
import java.util.List;

/** Looks addresses up for people; nothing of it is kept, neither what was asked nor what was found. */
public final class AddressService {
    /** As many as somebody looks through. */
    private static final int MOST_CANDIDATES = 8;

    private final Streets streets;

    public AddressService(Streets streets) {
        this.streets = streets;
    }

    /** What can be said about where an address is. */
    public sealed interface Answer {
        /** It may be any of these, best first; at least one. */
        record Candidates(List<Address> addresses) implements Answer {
            public Candidates {
                addresses = List.copyOf(addresses);
            }
        }

        /**
         * It is nowhere as it is written, and these begin or sound like it, best first; at least one. Somebody has to say that one of them is meant.
         *
         * @param reason why it is nowhere, for people
         */
        record Suggestions(String reason, List<Address> addresses) implements Answer {
            public Suggestions {
                addresses = List.copyOf(addresses);
            }
        }

        /** It is nowhere, or nobody can tell now; the reason is for people. */
        record None(String reason) implements Answer {}
    }

    /** Where an address in one line may be; needs {@link Permission#ORDERS_EDIT} at one depot at least. */
    public Answer lookUp(Caller caller, String addressLine) {
        caller.requireAnywhere(Permission.ORDERS_EDIT);
        try {
            return switch (streets.geocoder().find(addressLine)) {
                case GeocodeResult.Located located -> new Answer.Candidates(List.of(located.address()));
                case GeocodeResult.Ambiguous ambiguous ->
                    new Answer.Candidates(ambiguous.candidates().stream()
                            .limit(MOST_CANDIDATES)
                            .toList());
                case GeocodeResult.NotFound missing -> suggested(addressLine, missing.reason());
            };
        } catch (StreetsNotReadyException notReady) {
            return new Answer.None(String.valueOf(notReady.getMessage()));
        }
    }

    /** What somebody may mean who has typed this instead of an address that is known. */
    private Answer suggested(String typed, String reason) {
        List<Address> near = streets.geocoder().suggest(typed, MOST_CANDIDATES);
        return near.isEmpty() ? new Answer.None(reason) : new Answer.Suggestions(reason, near);
    }
}
