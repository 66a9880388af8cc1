package com.bayoutech.orders;

import com.bayoutech.orders.internal.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where it is kept what the headings of files mean, by their fingerprint and by a name; joins the current unit of work. */
public interface MappingStore {
    /** What was last said of exactly these headings. */
    Optional<ImportMapping> find(String fingerprint);

    /** What has a name, by that. */
    Map<String, ImportMapping> listNamed();

    /** Remembers what headings mean. */
    void save(String fingerprint, Optional<String> name, ImportMapping mapping);

    /** A fingerprint of headings: equal for files of one source, and nothing can be read from it. */
    static String fingerprint(List<String> headings) {
        return Fingerprint.of(headings);
    }
}
