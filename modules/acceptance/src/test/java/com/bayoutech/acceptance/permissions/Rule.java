package com.bayoutech.acceptance.permissions;

import com.bayoutech.foundation.Permission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a door lets pass. */
record Rule(Kind kind, Set<Permission> needed, Reach reach, boolean isInverted) {
    private static final String OR_OWNER = " or owner";

    /** Where the permissions must be held. */
    enum Reach {
        ALL_DEPOTS(""),
        THE_DEPOT(" at depot"),
        ANY_DEPOT(" anywhere");

        private final String words;

        Reach(String words) {
            this.words = words;
        }

        boolean isMetBy(Asker asker) {
            return switch (asker.where()) {
                case EVERYWHERE -> true;
                case HERE -> this != ALL_DEPOTS;
                case ELSEWHERE -> this == ANY_DEPOT;
            };
        }
    }

    /** The words of the table's last column; the last two stand for a list of permissions. */
    enum Kind {
        ANYONE,
        SIGNED_IN,
        SIGNED_OUT,
        NO_ONE,
        HOLDERS,
        HOLDERS_OR_OWNER
    }

    static Rule parse(String text) {
        for (Kind kind : new Kind[] {Kind.ANYONE, Kind.SIGNED_IN, Kind.SIGNED_OUT, Kind.NO_ONE}) {
            if (text.equals(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return new Rule(kind, Set.of(), Reach.ANY_DEPOT, false);
            }
        }
        return text.endsWith(OR_OWNER)
                ? holders(Kind.HOLDERS_OR_OWNER, text.substring(0, text.length() - OR_OWNER.length()))
                : holders(Kind.HOLDERS, text);
    }

    private static Rule holders(Kind kind, String text) {
        for (Reach reach : new Reach[] {Reach.THE_DEPOT, Reach.ANY_DEPOT}) {
            if (text.endsWith(reach.words)) {
                return new Rule(
                        kind, permissions(text.substring(0, text.length() - reach.words.length())), reach, false);
            }
        }
        return new Rule(kind, permissions(text), Reach.ALL_DEPOTS, false);
    }

    static Set<Permission> permissions(String keys) {
        return keys.equals("-")
                ? Set.of()
                : Arrays.stream(keys.split(" +")).map(Rule::permission).collect(Collectors.toUnmodifiableSet());
    }

    boolean lets(Asker asker) {
        boolean holds = asker.isSignedIn() && asker.permissions().containsAll(needed) && reach.isMetBy(asker);
        boolean passes = switch (kind) {
            case ANYONE -> true;
            case SIGNED_IN -> asker.isSignedIn();
            case SIGNED_OUT -> !asker.isSignedIn();
            case NO_ONE -> false;
            case HOLDERS -> holds;
            case HOLDERS_OR_OWNER -> holds || asker.isOwner();
        };
        return passes != isInverted;
    }

    Rule inverted() {
        return new Rule(kind, needed, reach, !isInverted);
    }

    private static Permission permission(String key) {
        return Permission.findByKey(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The permission (" + key + ") in permission-matrix.txt does not exist. Correct its key."));
    }
}
