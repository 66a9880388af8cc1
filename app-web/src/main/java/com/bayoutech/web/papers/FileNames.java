package com.bayoutech.web.papers;

import com.bayoutech.planning.Paper;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** What downloads are called, in letters that every system takes. */
final class FileNames {
    private FileNames() {}

    /** Such as {@code route-sheets-2026-11-23-van-1-revision-7.pdf}. */
    static String of(Paper paper, LocalDate day, String vehicle, int revision) {
        String kind = switch (paper) {
            case ROUTE_SHEETS -> "route-sheets";
            case LOADING_LISTS -> "loading-lists";
            case CSV, GEOJSON -> "plan";
        };
        String name = plain(vehicle);
        return kind + "-" + day + (name.isEmpty() ? "" : "-" + name) + "-revision-" + revision + "."
                + paper.extension();
    }

    private static String plain(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        return decomposed.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
