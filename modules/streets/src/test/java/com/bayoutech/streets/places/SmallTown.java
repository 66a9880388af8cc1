package com.bayoutech.streets.places;

import com.bayoutech.streets.Progress;
import java.nio.file.Path;
import java.util.List;

/** Two towns thirty kilometers apart, with the streets that the tests ask for. */
final class SmallTown {
    static final double NORTH = 30.0;
    static final double SOUTH = 29.7;

    private SmallTown() {}

    static AddressIndex index(Path folder) {
        return index(extract(), List.of(), folder);
    }

    static AddressIndex index(SmallExtract extract, List<Path> lists, Path folder) {
        Path file = folder.resolve("small.osm.pbf");
        extract.write(file);
        AddressIndex.prepare(file, lists, folder.resolve("index"), Progress.NONE);
        return AddressIndex.open(folder.resolve("index"));
    }

    static SmallExtract extract() {
        SmallExtract extract = new SmallExtract();
        extract.node(NORTH, -90.0, "place", "town", "name", "Heronville");
        extract.node(SOUTH, -90.0, "place", "town", "name", "Port Egret");
        extract.node(NORTH + 0.004, -90.004, "place", "suburb", "name", "Old Landing");
        row(extract, "Magazine Street", "Heronville", NORTH + 0.001, "12", "14", "16", "18A", "20");
        row(extract, "Magazine Street", "Port Egret", SOUTH + 0.001, "12", "99");
        row(extract, "Mill Lane", "Heronville", NORTH + 0.002, "1", "3", "5-9", "11");
        row(extract, "Millpond Lane", "Heronville", NORTH + 0.003, "112");
        row(extract, "North Rampart Street", "Heronville", NORTH + 0.004, "7", "9");
        row(extract, "South Rampart Street", "Heronville", NORTH + 0.005, "7", "11");
        row(extract, "5th Avenue", "Heronville", NORTH + 0.006, "30");
        row(extract, "Bøgøta", "Heronville", NORTH + 0.007, "4", "6");
        row(extract, "Hauptstraße", "Port Egret", SOUTH + 0.002, "8", "10", "10D");
        row(extract, "Saint Philip Street", "Port Egret", SOUTH + 0.003, "21");
        return extract;
    }

    /** Houses 200 meters apart from west to east. */
    private static void row(SmallExtract extract, String street, String city, double latitude, String... numbers) {
        for (int house = 0; house < numbers.length; house++) {
            extract.address(numbers[house], street, city, latitude, -90.0 + 0.002 * house);
        }
    }
}
