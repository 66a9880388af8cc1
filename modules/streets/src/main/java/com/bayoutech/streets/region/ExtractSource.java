package com.bayoutech.streets.region;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.StringJoiner;

/** Where a region's streets come from. */
public interface ExtractSource {
    /** What it shows, for people, such as {@code louisiana-latest}. */
    String region();

    /**
     * Changes when the data does, without reading all of it.
     *
     * @throws MissingSourceException while some of the data is not there
     */
    String stamp();

    /**
     * The extract, made in the folder if it is not there yet.
     *
     * @throws UnreadableExtractException if there is none
     */
    Path provide(Path folder, Progress progress);

    /** Lists of addresses that the extract does not have. */
    default List<Path> addressLists() {
        return List.of();
    }

    /** A file of the operator's, looked at again and again: a newer one is taken. */
    static ExtractSource file(Path extract, List<Path> addressLists) {
        return new FileSource(extract, List.copyOf(addressLists));
    }

    /** An extract by its path. */
    record FileSource(Path extract, List<Path> addressLists) implements ExtractSource {
        @Override
        public String region() {
            return extract.getFileName().toString().replaceFirst("(\\.osm)?\\.pbf$", "");
        }

        @Override
        public String stamp() {
            StringJoiner stamp = new StringJoiner(" ");
            stamp.add(stamp("extract", extract, "bayou.streets.extract"));
            for (Path list : addressLists) {
                stamp.add(stamp("address list", list, "bayou.streets.addresses"));
            }
            return stamp.toString();
        }

        @Override
        public Path provide(Path folder, Progress progress) {
            return extract;
        }

        private static String stamp(String kind, Path file, String property) {
            try {
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                return file.getFileName() + ":" + facts.size() + ":"
                        + facts.lastModifiedTime().toMillis();
            } catch (IOException missing) {
                throw new MissingSourceException(kind, file, property, missing);
            }
        }
    }
}
