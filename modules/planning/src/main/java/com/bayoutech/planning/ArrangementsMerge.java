package com.bayoutech.planning;

import com.bayoutech.domain.ShiftId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges what two sides have settled since they parted. Nothing of it is worth a question: what either side holds firmer is held. */
final class ArrangementsMerge {
    private ArrangementsMerge() {}

    static Arrangements of(Arrangements base, Arrangements mine, Arrangements theirs) {
        return new Arrangements(
                new Pins(
                        pins(
                                base.pins().jobs(),
                                mine.pins().jobs(),
                                theirs.pins().jobs()),
                        pins(
                                base.pins().routes(),
                                mine.pins().routes(),
                                theirs.pins().routes())),
                list(base.waivers(), mine.waivers(), theirs.waivers()),
                new ShiftChoice(
                        set(
                                base.shifts().leftOut(),
                                mine.shifts().leftOut(),
                                theirs.shifts().leftOut()),
                        list(
                                base.shifts().added(),
                                mine.shifts().added(),
                                theirs.shifts().added())));
    }

    /** The pins that mine has not let go: what they hold may not move by a merge. */
    static Pins held(Arrangements base, Arrangements mine, Arrangements theirs) {
        return theirs.pins().without(base.pins().without(mine.pins()));
    }

    private static <K, V extends Enum<V>> Map<K, V> pins(Map<K, V> base, Map<K, V> mine, Map<K, V> theirs) {
        Set<K> keys = new HashSet<>(mine.keySet());
        keys.addAll(theirs.keySet());
        Map<K, V> merged = new HashMap<>();
        for (K key : keys) {
            V pin = pin(base.get(key), mine.get(key), theirs.get(key));
            if (pin != null) {
                merged.put(key, pin);
            }
        }
        return merged;
    }

    private static <V extends Enum<V>> @Nullable V pin(@Nullable V base, @Nullable V mine, @Nullable V theirs) {
        if (Objects.equals(mine, base)) {
            return theirs;
        }
        if (Objects.equals(theirs, base) || theirs == null) {
            return mine;
        }
        return mine == null || mine.compareTo(theirs) < 0 ? theirs : mine;
    }

    private static <T> List<T> list(List<T> base, List<T> mine, List<T> theirs) {
        Set<T> merged = new LinkedHashSet<>(theirs);
        List<T> dropped = new ArrayList<>(base);
        dropped.removeAll(mine);
        dropped.forEach(merged::remove);
        List<T> more = new ArrayList<>(mine);
        more.removeAll(base);
        merged.addAll(more);
        return List.copyOf(merged);
    }

    private static Set<ShiftId> set(Set<ShiftId> base, Set<ShiftId> mine, Set<ShiftId> theirs) {
        return Set.copyOf(list(List.copyOf(base), List.copyOf(mine), List.copyOf(theirs)));
    }
}
