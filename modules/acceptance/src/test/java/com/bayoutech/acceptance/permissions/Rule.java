package com.bayoutech.acceptance.permissions;

import com.bayoutech.foundation.Permission;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom a door lets pass. */
record Rule(Kind kind, Set<Permission> needed, Reach reach, boolean needsProof, boolean isInverted) {
    private static final String PROVEN = ", proven";
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
        return text.endsWith(PROVEN)
                ? parse(text.substring(0, text.length() - PROVEN.length()), true)
                : parse(text, false);
    }

    private static Rule parse(String text, boolean needsProof) {
        for (Kind kind : new Kind[] {Kind.ANYONE, Kind.SIGNED_IN, Kind.SIGNED_OUT, Kind.NO_ONE}) {
            if (text.equals(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))) {
                return new Rule(kind, Set.of(), Reach.ANY_DEPOT, needsProof, false);
            }
        }
        return text.endsWith(OR_OWNER)
                ? holders(Kind.HOLDERS_OR_OWNER, text.substring(0, text.length() - OR_OWNER.length()), needsProof)
                : holders(Kind.HOLDERS, text, needsProof);
    }

    private static Rule holders(Kind kind, String text, boolean needsProof) {
        for (Reach reach : new Reach[] {Reach.THE_DEPOT, Reach.ANY_DEPOT}) {
            if (text.endsWith(reach.words)) {
                String keys = text.substring(0, text.length() - reach.words.length());
                return new Rule(kind, permissions(keys), reach, needsProof, false);
            }
        }
        return new Rule(kind, permissions(text), Reach.ALL_DEPOTS, needsProof, false);
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
        return (passes && (asker.isProven() || !needsProof)) != isInverted;
    }

    Rule inverted() {
        return new Rule(kind, needed, reach, needsProof, !isInverted);
    }

    private static Permission permission(String key) {
        return Permission.findByKey(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The permission (" + key + ") in permission-matrix.txt does not exist. Correct its key."));
    }
}
