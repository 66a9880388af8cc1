/**
 * Streets: from one extract of OpenStreetMap to travel matrices and paths, addresses, and the tiles of a map, with no outside service.
 *
 * <p>{@link com.bayoutech.streets.Streets} is all of it for one region. Each of its parts has a package with one way to prepare it from an extract
 * and one to open what was prepared: {@code network}, {@code places}, {@code tiles}. {@code town} writes an extract of a fictional town, and
 * {@code region} prepares all parts of a region in the background, keeps them and exchanges them.
 *
 * <p>GraphHopper, which reads extracts and knows the rules of the road, has its packages split over two jars and therefore stays on the class
 * path, which this module is compiled to read.
 */
module com.bayoutech.streets {
    exports com.bayoutech.streets;
    exports com.bayoutech.streets.network;
    exports com.bayoutech.streets.places;
    exports com.bayoutech.streets.region;
    exports com.bayoutech.streets.tiles;
    exports com.bayoutech.streets.town;

    requires transitive com.bayoutech.domain;
    requires org.apache.lucene.analysis.common;
    requires org.apache.lucene.core;
    requires static org.jspecify;
}
