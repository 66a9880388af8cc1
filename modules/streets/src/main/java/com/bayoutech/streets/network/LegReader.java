package com.bayoutech.streets.network;

import com.bayoutech.domain.Place;
import com.bayoutech.streets.StreetPath;
import com.bayoutech.streets.StreetPath.Curb;
import com.bayoutech.streets.StreetPath.Step;
import com.bayoutech.streets.StreetPath.Turn;
import com.graphhopper.routing.InstructionsFromEdges;
import com.graphhopper.routing.Path;
import com.graphhopper.util.FetchMode;
import com.graphhopper.util.GHUtility;
import com.graphhopper.util.Instruction;
import com.graphhopper.util.InstructionList;
import com.graphhopper.util.PointList;
import com.graphhopper.util.Translation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Turns a drive into what people see of it: its line along the streets and the steps that lead there. Safe for use by several threads. */
final class LegReader {
    private final Roads roads;
    private final RoadGraph graph;
    private final TravelSettings settings;

    LegReader(Roads roads, RoadGraph graph, TravelSettings settings) {
        this.roads = roads;
        this.graph = graph;
        this.settings = settings;
    }

    StreetPath.Leg read(Anchor from, Drive drive, Anchor to, Locale language) {
        Place begin = from.reach().place();
        Place end = to.reach().place();
        int[] keys = drive.keys;
        Curb side = keys.length == 0 || to.isCrossing() ? Curb.EITHER : to.sideBy(keys[keys.length - 1]);
        return new StreetPath.Driven(
                line(begin, drive, end),
                duration(Weight.tenthsOfMillis(drive.weight)),
                Weight.millimeters(drive.weight) / 1_000.0,
                steps(begin, drive, end, roads.translation(language)),
                side);
    }

    private static Duration duration(long tenthsOfMillis) {
        return Duration.ofNanos(tenthsOfMillis * 100_000);
    }

    private List<Place> line(Place begin, Drive drive, Place end) {
        LineBuilder line = new LineBuilder(begin);
        int[] keys = drive.keys;
        for (int index = 0; index < keys.length; index++) {
            PointList points =
                    roads.graph().getEdgeIteratorStateForKey(keys[index]).fetchWayGeometry(FetchMode.ALL);
            double from = index == 0 ? drive.start : 0;
            double to = index == keys.length - 1 ? drive.end : 1;
            line.add(points, from, to);
        }
        return line.endAt(end);
    }

    private List<Step> steps(Place begin, Drive drive, Place end, Translation translation) {
        if (drive.keys.length == 0) {
            return List.of(arrival(translation, end));
        }
        InstructionList instructions = instructions(drive.keys, translation);
        // GraphHopper drives the first and the last edge in whole.
        int first = drive.keys[0];
        int last = drive.keys[drive.keys.length - 1];
        long before = graph.edges.weight(first, drive.start);
        long after = graph.edges.weight(last, 1 - drive.end);
        List<Step> steps = new ArrayList<>();
        int driven = instructions.size() - 1;
        for (int index = 0; index < driven; index++) {
            Instruction instruction = instructions.get(index);
            long cut = (index == 0 ? before : 0) + (index == driven - 1 ? after : 0);
            double meters = Math.max(0, instruction.getDistance() - Weight.millimeters(cut) / 1_000.0);
            long tenths = Math.max(0, instruction.getTime() * 10 - Weight.tenthsOfMillis(cut));
            PointList points = instruction.getPoints();
            steps.add(new Step(
                    index == 0 ? Turn.DEPART : turn(instruction.getSign()),
                    instruction.getTurnDescription(translation),
                    instruction.getName(),
                    meters,
                    duration(tenths),
                    index == 0 ? begin : new Place(points.getLat(0), points.getLon(0))));
        }
        steps.add(arrival(translation, end));
        return steps;
    }

    private static Step arrival(Translation translation, Place end) {
        return new Step(Turn.ARRIVE, translation.tr("finish"), "", 0, Duration.ZERO, end);
    }

    private InstructionList instructions(int[] keys, Translation translation) {
        Path path = new Path(roads.graph());
        for (int key : keys) {
            path.addEdge(GHUtility.getEdgeFromEdgeKey(key));
        }
        path.setFromNode(graph.edges.tail(keys[0]));
        path.setEndNode(graph.edges.head(keys[keys.length - 1]));
        path.setFound(true);
        TimedTurns weighting = new TimedTurns(roads.weighting(settings.profile()), settings.turnCosts());
        return InstructionsFromEdges.calcInstructions(path, roads.graph(), weighting, roads.values(), translation);
    }

    private static Turn turn(int sign) {
        return switch (sign) {
            case Instruction.TURN_SHARP_LEFT -> Turn.SHARP_LEFT;
            case Instruction.TURN_LEFT -> Turn.LEFT;
            case Instruction.TURN_SLIGHT_LEFT -> Turn.SLIGHT_LEFT;
            case Instruction.TURN_SLIGHT_RIGHT -> Turn.SLIGHT_RIGHT;
            case Instruction.TURN_RIGHT -> Turn.RIGHT;
            case Instruction.TURN_SHARP_RIGHT -> Turn.SHARP_RIGHT;
            case Instruction.KEEP_LEFT -> Turn.KEEP_LEFT;
            case Instruction.KEEP_RIGHT -> Turn.KEEP_RIGHT;
            case Instruction.U_TURN_LEFT, Instruction.U_TURN_RIGHT, Instruction.U_TURN_UNKNOWN -> Turn.U_TURN;
            case Instruction.USE_ROUNDABOUT, Instruction.LEAVE_ROUNDABOUT -> Turn.ROUNDABOUT;
            default -> Turn.CONTINUE;
        };
    }
}
