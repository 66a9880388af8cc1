package com.bayoutech.streets.town;

import com.bayoutech.streets.internal.ExtractReader.Kind;
import com.bayoutech.streets.internal.ExtractReader.Member;
import com.bayoutech.streets.internal.ExtractWriter;
import com.bayoutech.streets.town.Sheet.Node;
import com.bayoutech.streets.town.Sheet.Relation;
import com.bayoutech.streets.town.Sheet.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a town piece by piece, three times over: its nodes, its ways, its relations.
 *
 * <p>An element's id is the number of elements of its kind in all pieces before, and its own number in its piece.
 */
final class TownWriter {
    private static final String SOURCE = "A fictional town (Heronville), drawn by a program; no place on earth";
    private static final Set<String> NOT_FOR_CARS = Set.of("footway", "cycleway", "path");

    private final Draft draft;
    private final int limit;
    private final long[] nodesBefore;
    private final long[] waysBefore;
    private final BitSet used = new BitSet();
    private final BitSet joints = new BitSet();
    private long addresses;
    private long relations;

    TownWriter(Draft draft, int limit) {
        this.draft = draft;
        this.limit = limit;
        this.nodesBefore = new long[draft.pieces() + 1];
        this.waysBefore = new long[draft.pieces() + 1];
    }

    Town.Contents write(Path file) throws IOException {
        try (ExtractWriter writer = new ExtractWriter(file, draft.bounds(), SOURCE)) {
            for (int piece = 0; piece < draft.pieces(); piece++) {
                writeNodes(piece, writer);
            }
            for (int piece = 0; piece < draft.pieces(); piece++) {
                writeWays(piece, writer);
            }
            for (int piece = 0; piece < draft.pieces(); piece++) {
                writeRelations(piece, writer);
            }
            writer.finish();
        }
        return new Town.Contents(
                addresses,
                nodesBefore[draft.pieces()],
                waysBefore[draft.pieces()],
                relations,
                joints.cardinality(),
                Files.size(file));
    }

    private void writeNodes(int piece, ExtractWriter writer) throws IOException {
        Sheet sheet = draft.draw(piece, new Census(limit));
        long id = nodesBefore[piece];
        for (Node node : sheet.nodes()) {
            writer.node(
                    ++id, draft.terrain().latitude(node.spot()), draft.terrain().longitude(node.spot()), node.tags());
        }
        nodesBefore[piece + 1] = id;
        addresses += sheet.addresses().size();
    }

    private void writeWays(int piece, ExtractWriter writer) throws IOException {
        long id = waysBefore[piece];
        for (Way way : draft.draw(piece, new Census(limit)).ways()) {
            long[] nodes = new long[way.nodes().length];
            for (int index = 0; index < nodes.length; index++) {
                nodes[index] = nodeId(way.nodes()[index]);
            }
            writer.way(++id, nodes, way.tags());
            if (way.isStreet() && !NOT_FOR_CARS.contains(way.tags().get("highway"))) {
                countJoints(nodes);
            }
        }
        waysBefore[piece + 1] = id;
    }

    /** A node of two streets, or at the end of one, is a joint. */
    private void countJoints(long[] nodes) {
        for (int index = 0; index < nodes.length; index++) {
            int node = Math.toIntExact(nodes[index]);
            if (used.get(node) || index == 0 || index == nodes.length - 1) {
                joints.set(node);
            }
            used.set(node);
        }
    }

    private void writeRelations(int piece, ExtractWriter writer) throws IOException {
        for (Relation relation : draft.drawStreets(piece).relations()) {
            List<Member> members = new ArrayList<>();
            for (Sheet.Part part : relation.parts()) {
                members.add(
                        part.isWay()
                                ? new Member(Kind.WAY, waysBefore[piece] + part.element() + 1, part.role())
                                : new Member(Kind.NODE, nodeId(part.element()), part.role()));
            }
            writer.relation(++relations, members, relation.tags());
        }
    }

    private long nodeId(long reference) {
        return nodesBefore[Sheet.pieceOf(reference)] + Sheet.indexOf(reference) + 1;
    }
}
