package com.bayoutech.streets.network;

import java.util.Arrays;
import java.util.List;

/**
 * For each of some points the ranks to which best ways from it climb, or from which best ways to it descend, ascending: two points' best way is the least
 * sum over the ranks that they share (hub labels: Abraham, Delling, Goldberg, Werneck, "A hub-based labeling algorithm for shortest paths in road
 * networks", 2011). Some tens of ranks a point.
 */
final class Labels {
    private static final int PIECE = 16;

    /** Where the ranks of a point begin; one more entry than there are points. */
    final int[] first;

    final int[] rank;
    final long[] weight;

    private Labels(int[] first, int[] rank, long[] weight) {
        this.first = first;
        this.rank = rank;
        this.weight = weight;
    }

    int points() {
        return first.length - 1;
    }

    long bytes() {
        return Integer.BYTES * ((long) first.length + rank.length) + (long) Long.BYTES * weight.length;
    }

    /** Searches for the labels of some points, to leave them or to come to them. */
    static Labels search(Hierarchy hierarchy, List<Seeds> points, boolean isForward, Workers workers) {
        int count = points.size();
        int[][] ranks = new int[count][];
        long[][] weights = new long[count][];
        UpwardSearch[] searches = new UpwardSearch[workers.count];
        workers.share(Math.ceilDiv(count, PIECE), 0, 0, (worker, piece) -> {
            if (searches[worker] == null) {
                searches[worker] = new UpwardSearch(hierarchy, isForward);
            }
            UpwardSearch search = searches[worker];
            for (int point = piece * PIECE; point < Math.min(count, (piece + 1) * PIECE); point++) {
                Seeds seeds = points.get(point);
                search.run(
                        isForward ? seeds.exitNode : seeds.entryNode, isForward ? seeds.exitWeight : seeds.entryWeight);
                ranks[point] = Arrays.copyOfRange(search.rank, search.first, search.end);
                weights[point] = new long[search.end - search.first];
                for (int index = search.first; index < search.end; index++) {
                    weights[point][index - search.first] = search.weight(search.rank[index]);
                }
                search.clear();
            }
        });
        return of(ranks, weights);
    }

    private static Labels of(int[][] ranks, long[][] weights) {
        int[] first = new int[ranks.length + 1];
        for (int point = 0; point < ranks.length; point++) {
            first[point + 1] = Math.addExact(first[point], ranks[point].length);
        }
        int[] rank = new int[first[ranks.length]];
        long[] weight = new long[rank.length];
        for (int point = 0; point < ranks.length; point++) {
            System.arraycopy(ranks[point], 0, rank, first[point], ranks[point].length);
            System.arraycopy(weights[point], 0, weight, first[point], ranks[point].length);
        }
        return new Labels(first, rank, weight);
    }

    /** The labels of these points followed by those of others. */
    Labels followedBy(Labels others) {
        int points = points();
        int size = rank.length;
        int[] allFirst = Arrays.copyOf(first, first.length + others.points());
        for (int point = 1; point <= others.points(); point++) {
            allFirst[points + point] = Math.addExact(size, others.first[point]);
        }
        int[] allRank = Arrays.copyOf(rank, size + others.rank.length);
        long[] allWeight = Arrays.copyOf(weight, allRank.length);
        System.arraycopy(others.rank, 0, allRank, size, others.rank.length);
        System.arraycopy(others.weight, 0, allWeight, size, others.rank.length);
        return new Labels(allFirst, allRank, allWeight);
    }

    /** The best way from a point with one of these labels to a point with one of the others. */
    long weight(int from, Labels others, int to) {
        long best = Weight.UNREACHABLE;
        int here = first[from];
        int there = others.first[to];
        int hereEnd = first[from + 1];
        int thereEnd = others.first[to + 1];
        while (here < hereEnd && there < thereEnd) {
            int hereRank = rank[here];
            int thereRank = others.rank[there];
            // Without a branch, which no processor could foretell.
            long through = weight[here] + others.weight[there];
            best = Math.min(best, hereRank == thereRank ? through : Weight.UNREACHABLE);
            here += hereRank <= thereRank ? 1 : 0;
            there += thereRank <= hereRank ? 1 : 0;
        }
        return best;
    }
}
