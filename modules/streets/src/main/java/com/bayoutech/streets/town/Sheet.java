package com.bayoutech.streets.town;

import com.bayoutech.streets.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One piece of the town as elements of the map.
 *
 * <p>A node goes by its piece and its number in it, since what ids it gets is known only when all pieces before are written.
 */
final class Sheet {
    private static final int INDEX_BITS = 24;

    private final int piece;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();

    Sheet(int piece) {
        this.piece = piece;
    }

    /** A point. */
    record Node(Spot spot, Map<String, String> tags) {}

    /** A line or an outline, as references to nodes of any piece. */
    static final class Way {
        private final long[] nodes;
        private final Map<String, String> tags;

        Way(long[] nodes, Map<String, String> tags) {
            this.nodes = nodes;
            this.tags = tags;
        }

        long[] nodes() {
            return nodes;
        }

        Map<String, String> tags() {
            return tags;
        }

        boolean isStreet() {
            return tags.containsKey("highway");
        }
    }

    /** What belongs together. */
    record Relation(List<Part> parts, Map<String, String> tags) {}

    /** A node, by its reference, or a way of the same sheet, by its index. */
    record Part(boolean isWay, long element, String role) {
        static Part way(int way, String role) {
            return new Part(true, way, role);
        }

        static Part node(long node, String role) {
            return new Part(false, node, role);
        }
    }

    int pieceNumber() {
        return piece;
    }

    static long reference(int piece, int index) {
        return ((long) piece << INDEX_BITS) | index;
    }

    static int pieceOf(long reference) {
        return (int) (reference >>> INDEX_BITS);
    }

    static int indexOf(long reference) {
        return (int) (reference & ((1 << INDEX_BITS) - 1));
    }

    long node(Spot spot, Map<String, String> tags) {
        nodes.add(new Node(spot, tags));
        return reference(piece, nodes.size() - 1);
    }

    long node(Spot spot) {
        return node(spot, Map.of());
    }

    int way(long[] references, Map<String, String> tags) {
        ways.add(new Way(references, tags));
        return ways.size() - 1;
    }

    /** An outline with nodes of its own; its corners in order, the first not repeated. */
    int area(List<Spot> corners, Map<String, String> tags) {
        long[] outline = new long[corners.size() + 1];
        for (int corner = 0; corner < corners.size(); corner++) {
            outline[corner] = node(corners.get(corner));
        }
        outline[corners.size()] = outline[0];
        return way(outline, tags);
    }

    /** A line with nodes of its own. */
    int line(List<Spot> spots, Map<String, String> tags) {
        return way(spots.stream().mapToLong(this::node).toArray(), tags);
    }

    void relation(List<Part> parts, Map<String, String> tags) {
        relations.add(new Relation(List.copyOf(parts), tags));
    }

    void address(Address address) {
        addresses.add(address);
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Way> ways() {
        return ways;
    }

    List<Relation> relations() {
        return relations;
    }

    List<Address> addresses() {
        return addresses;
    }
}
