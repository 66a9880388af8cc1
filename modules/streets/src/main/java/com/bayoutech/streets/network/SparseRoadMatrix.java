package com.bayoutech.streets.network;

import com.bayoutech.streets.Progress;
import com.bayoutech.streets.Reach;
import java.util.List;

/**
 * Ways between many points: those to the nearest are kept, any other is computed from both points' labels when it is asked for, in well under a microsecond.
 *
 * <p>Whoever asks for all ways from a point, or for all ways to it, gets them from a whole row or column that is computed once and kept for his thread.
 */
final class SparseRoadMatrix implements RoadMatrix {
    final RoadPoints points;
    final NearWays near;
    private final MatrixSearch search;
    private final DirectWays direct;
    private final RoadRows rows;
    private final RoadRows columns;
    private final ThreadLocal<Lines> lines;

    SparseRoadMatrix(
            MatrixSearch search, RoadPoints points, RoadRows rows, RoadRows columns, NearWays near, DirectWays direct) {
        this.search = search;
        this.points = points;
        this.near = near;
        this.direct = direct;
        this.rows = rows;
        this.columns = columns;
        this.lines = ThreadLocal.withInitial(() -> new Lines(rows, columns));
    }

    @Override
    public RoadMatrix extendedBy(
            List<Reach> moreReaches, List<Seeds> moreSeeds, DirectWays newDirect, Progress progress) {
        return search.extend(this, moreReaches, moreSeeds, newDirect, progress);
    }

    @Override
    public long bytes() {
        return points.bytes() + rows.bytes() + columns.bytes() + near.bytes();
    }

    @Override
    public int size() {
        return points.size();
    }

    @Override
    public long weight(int from, int to) {
        Lines kept = lines.get();
        if (kept.row.is(from)) {
            return kept.row.weight(to);
        }
        if (kept.column.is(to)) {
            return kept.column.weight(from);
        }
        long known = near.find(from, to);
        if (known >= 0) {
            return known;
        }
        if (kept.row.isScanned(from)) {
            return kept.row.weight(to);
        }
        if (kept.column.isScanned(to)) {
            return kept.column.weight(from);
        }
        return from == to ? 0 : Math.min(points.leaving().weight(from, points.coming(), to), direct.weight(from, to));
    }

    @Override
    public Reach reach(int index) {
        return points.reaches().get(index);
    }

    /** What one thread has last read row by row, or column by column. */
    private static final class Lines {
        final ScannedLine row;
        final ScannedLine column;

        Lines(RoadRows rows, RoadRows columns) {
            this.row = new ScannedLine(rows);
            this.column = new ScannedLine(columns);
        }
    }
}
