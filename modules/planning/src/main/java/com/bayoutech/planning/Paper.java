package com.bayoutech.planning;

/** What leaves a plan as a file, for hands and for other programs. */
public enum Paper {
    /** What a driver takes along, route by route: a map, and the stops in their order. */
    ROUTE_SHEETS("pdf", "application/pdf"),
    /** What goes onto each vehicle, the last delivery first. */
    LOADING_LISTS("pdf", "application/pdf"),
    /** A row a visit, for spreadsheets. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** Routes and stops for geographic programs, after RFC 7946. */
    GEOJSON("geojson", "application/geo+json");

    private final String extension;
    private final String mediaType;

    Paper(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** How the file's name ends, without the dot. */
    public String extension() {
        return extension;
    }

    /** What the file is, for whoever receives it. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether each route's way along the streets is drawn in it. */
    boolean hasWays() {
        return this == ROUTE_SHEETS || this == GEOJSON;
    }
}
