package com.bayoutech.orders;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Meanings of headings in memory. */
final class FakeMappings implements MappingStore {
    private final Map<String, ImportMapping> known = new HashMap<>();
    private final Map<String, ImportMapping> named = new TreeMap<>();

    @Override
    public Optional<ImportMapping> find(String fingerprint) {
        return Optional.ofNullable(known.get(fingerprint));
    }

    @Override
    public Map<String, ImportMapping> listNamed() {
        return Map.copyOf(named);
    }

    @Override
    public void save(String fingerprint, Optional<String> name, ImportMapping mapping) {
        known.put(fingerprint, mapping);
        name.ifPresent(given -> named.put(given, mapping));
    }
}
