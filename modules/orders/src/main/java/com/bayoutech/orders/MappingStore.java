package com.bayoutech.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where it is kept what the headings of files mean, by a keyed hash of them and by a name; joins the current unit of work. Of the headings
 * themselves nothing is kept: a file without any begins with a person.
 */
public interface MappingStore {
    /**
     * What was last said of exactly these headings, as {@link com.bayoutech.foundation.csv.CsvRows#normalized} has them, in whatever order: each means
     * what it meant, wherever it stands. Those that a file has twice are told apart by which comes first.
     */
    Optional<ImportMapping> find(List<String> headings);

    /** What was said of these headings under names, by the name. */
    Map<String, ImportMapping> listNamed(List<String> headings);

    /** Remembers what headings mean. */
    void save(List<String> headings, Optional<String> name, ImportMapping mapping);
}
