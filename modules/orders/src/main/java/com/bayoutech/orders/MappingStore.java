package com.bayoutech.orders;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where it is kept what the headings of files mean, by a keyed hash of them and by a name; joins the current unit of work. Of the headings
 * themselves nothing is kept: a file without any begins with a person.
 */
public interface MappingStore {
    /** What was last said of exactly these headings, as {@link com.bayoutech.foundation.csv.CsvRows#normalized} has them. */
    Optional<ImportMapping> find(List<String> headings);

    /** What has a name, by that, and was said of so many headings: of other files the positions say nothing. */
    Map<String, ImportMapping> listNamed(int headings);

    /** Remembers what headings mean. */
    void save(List<String> headings, Optional<String> name, ImportMapping mapping);
}
