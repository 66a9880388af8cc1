package com.bayoutech.orders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Meanings of headings in memory. */
final class FakeMappings implements MappingStore {
    private final Map<List<String>, ImportMapping> known = new HashMap<>();
    private final Map<String, List<String>> named = new TreeMap<>();

    @Override
    public Optional<ImportMapping> find(List<String> headings) {
        return Optional.ofNullable(known.get(headings));
    }

    @Override
    public Map<String, ImportMapping> listNamed(int headings) {
        Map<String, ImportMapping> fitting = new TreeMap<>();
        named.forEach((name, said) -> {
            if (said.size() == headings) {
                fitting.put(name, known.get(said));
            }
        });
        return fitting;
    }

    @Override
    public void save(List<String> headings, Optional<String> name, ImportMapping mapping) {
        known.put(headings, mapping);
        name.ifPresent(given -> named.put(given, headings));
    }
}
