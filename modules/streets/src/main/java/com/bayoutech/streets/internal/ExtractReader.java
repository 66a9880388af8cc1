package com.bayoutech.streets.internal;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.UnreadableExtractException;
import com.graphhopper.reader.ReaderElement;
import com.graphhopper.reader.ReaderNode;
import com.graphhopper.reader.ReaderRelation;
import com.graphhopper.reader.ReaderWay;
import com.graphhopper.reader.osm.SkipOptions;
import com.graphhopper.reader.osm.pbf.PbfReader;
import com.graphhopper.reader.osm.pbf.Sink;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an extract of OpenStreetMap in its binary form (.osm.pbf), one pass a call, nodes before ways before relations.
 *
 * <p>What is read twice may be read in two passes: a file may be larger than memory, so nothing is kept here.
 */
public final class ExtractReader {
    private static final int WORKERS = 1;
    private static final byte[] HEADER = {'O', 'S', 'M', 'H', 'e', 'a', 'd', 'e', 'r'};
    private static final int HEADER_OFFSET = 6;

    private final Path file;

    /** Reads a file, which is looked at only when a pass begins. */
    public ExtractReader(Path file) {
        this.file = file;
    }

    /** The kinds of element that a pass may want. */
    public enum Kind {
        NODE,
        WAY,
        RELATION
    }

    /** Hears one element after another, on the thread that asked. */
    public interface Listener {
        /** A point, in degrees; most have no tags. */
        default void node(long id, double latitude, double longitude, Map<String, String> tags) {}

        /** A line or an outline, as the ids of its nodes. */
        default void way(long id, long[] nodes, Map<String, String> tags) {}

        /** What belongs together. */
        default void relation(long id, Member[] members, Map<String, String> tags) {}
    }

    /** A part of a relation. */
    public record Member(Kind kind, long id, String role) {}

    /**
     * Goes through the file once.
     *
     * @param task what this pass is for, in a few words for people
     * @throws UnreadableExtractException if it is missing, foreign or damaged
     * @throws CancellationException if the progress's listener cancels
     * @throws RuntimeException what the listener throws, as it is: a full disk is no damage of the extract
     */
    public void read(Set<Kind> kinds, Listener listener, String task, Progress progress) {
        requireExtract();
        Set<Kind> wanted = EnumSet.copyOf(kinds);
        SkipOptions skips = new SkipOptions(
                !wanted.contains(Kind.NODE), !wanted.contains(Kind.WAY), !wanted.contains(Kind.RELATION));
        pass(skips, listener, task, progress).rethrow();
        progress.report(task, 1);
    }

    private Pass pass(SkipOptions skips, Listener listener, String task, Progress progress) {
        try (CountingStream counting = new CountingStream(Files.newInputStream(file), Files.size(file));
                InputStream buffered = new BufferedInputStream(counting, 1 << 16)) {
            Pass pass = new Pass(listener, counting, task, progress);
            PbfReader reader = new PbfReader(buffered, pass, WORKERS, skips);
            reader.run();
            if (!pass.hasFailed()) {
                // The reader has kept to itself until now what is wrong with the file.
                reader.close();
            }
            return pass;
        } catch (IOException | RuntimeException damage) {
            throw new UnreadableExtractException(
                    file, "is damaged or cut short", "Download it again and compare its checksum.", damage);
        }
    }

    /** All elements of all kinds. */
    public void read(Listener listener, String task, Progress progress) {
        read(EnumSet.allOf(Kind.class), listener, task, progress);
    }

    private void requireExtract() {
        byte[] start = new byte[HEADER_OFFSET + HEADER.length];
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(start, 0, start.length);
            if (read < start.length || !Arrays.equals(start, HEADER_OFFSET, start.length, HEADER, 0, HEADER.length)) {
                throw new UnreadableExtractException(
                        file, "is no .osm.pbf file", "Name an extract in the binary form of OpenStreetMap.");
            }
        } catch (IOException missing) {
            throw new UnreadableExtractException(
                    file, "cannot be opened", "Check its path and who may read it.", missing);
        }
    }

    /** One pass over the file. */
    private static final class Pass implements Sink {
        private static final int ELEMENTS_A_REPORT = 8_192;

        private final Listener listener;
        private final CountingStream stream;
        private final String task;
        private final Progress progress;
        private int untilReport;
        /** What went wrong with who listens; the parser would wrap it up with what is wrong with the file. */
        private @Nullable Throwable failure;

        Pass(Listener listener, CountingStream stream, String task, Progress progress) {
            this.listener = listener;
            this.stream = stream;
            this.task = task;
            this.progress = progress;
        }

        @Override
        public void process(ReaderElement element) {
            try {
                tell(element);
            } catch (RuntimeException | Error trouble) {
                failure = trouble;
                throw trouble;
            }
        }

        boolean hasFailed() {
            return failure != null;
        }

        void rethrow() {
            switch (failure) {
                case RuntimeException exception -> throw exception;
                case Error error -> throw error;
                case null, default -> {}
            }
        }

        private void tell(ReaderElement element) {
            if (--untilReport < 0) {
                untilReport = ELEMENTS_A_REPORT;
                progress.advance(task, stream.share());
            }
            switch (element.getType()) {
                case NODE -> {
                    ReaderNode node = (ReaderNode) element;
                    listener.node(node.getId(), node.getLat(), node.getLon(), tags(node));
                }
                case WAY -> {
                    ReaderWay way = (ReaderWay) element;
                    listener.way(way.getId(), way.getNodes().toArray(), tags(way));
                }
                case RELATION -> {
                    ReaderRelation relation = (ReaderRelation) element;
                    listener.relation(relation.getId(), members(relation), tags(relation));
                }
                case FILEHEADER -> {}
            }
        }

        @Override
        public void complete() {
            // Comes after what went wrong, too.
        }

        private static Map<String, String> tags(ReaderElement element) {
            if (!element.hasTags()) {
                return Map.of();
            }
            Map<String, String> tags = new TreeMap<>();
            element.getTags().forEach((key, value) -> tags.put(key, String.valueOf(value)));
            return tags;
        }

        private static Member[] members(ReaderRelation relation) {
            return relation.getMembers().stream()
                    .map(member -> new Member(
                            switch (member.getType()) {
                                case NODE -> Kind.NODE;
                                case WAY -> Kind.WAY;
                                case RELATION, FILEHEADER -> Kind.RELATION;
                            },
                            member.getRef(),
                            member.getRole()))
                    .toArray(Member[]::new);
        }
    }
}
