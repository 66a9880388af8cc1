package com.bayoutech.orders;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Meanings of headings in memory; the tests of other modules have them, too. */
public final class InMemoryMappings implements MappingStore {
    private final Map<List<String>, Map<String, ImportMapping>> known = new HashMap<>();
    private final Map<List<String>, ImportMapping> last = new HashMap<>();

    /** Nothing yet. */
    public InMemoryMappings() {}

    @Override
    public Optional<ImportMapping> find(List<String> headings) {
        return Optional.ofNullable(last.get(sorted(headings))).map(mapping -> moved(mapping, order(headings)::get));
    }

    @Override
    public Map<String, ImportMapping> listNamed(List<String> headings) {
        Map<String, ImportMapping> named = new TreeMap<>();
        known.getOrDefault(sorted(headings), Map.of())
                .forEach((name, mapping) -> named.put(name, moved(mapping, order(headings)::get)));
        return named;
    }

    @Override
    public void save(List<String> headings, Optional<String> name, ImportMapping mapping) {
        ImportMapping ranked = moved(mapping, order(headings)::indexOf);
        last.put(sorted(headings), ranked);
        name.ifPresent(given ->
                known.computeIfAbsent(sorted(headings), any -> new TreeMap<>()).put(given, ranked));
    }

    private static List<String> sorted(List<String> headings) {
        return headings.stream().sorted().toList();
    }

    /** The positions of headings by the alphabet, alike ones as they come. */
    private static List<Integer> order(List<String> headings) {
        return IntStream.range(0, headings.size())
                .boxed()
                .sorted(Comparator.comparing(headings::get))
                .toList();
    }

    private static ImportMapping moved(ImportMapping mapping, UnaryOperator<Integer> to) {
        return new ImportMapping(
                mapping.columns().entrySet().stream()
                        .collect(Collectors.toMap(column -> to.apply(column.getKey()), Map.Entry::getValue)),
                mapping.usualKind());
    }
}
