package com.bayoutech.streets.town;

import com.bayoutech.streets.Address;
import java.util.List;
import java.util.Map;

/** Puts houses along streets, each on ground of its own, and numbers them. */
final class Lots {
    private static final double CORNER_METERS = 5;
    /** Walls may touch. */
    private static final double AROUND_METERS = -0.05;

    private static final double RANGE_SHARE = 0.02;
    private static final double LETTER_SHARE = 0.015;
    private static final double NODE_SHARE = 0.22;

    private final Canvas canvas;
    private final Census census;
    private int frontages;

    Lots(Canvas canvas, Census census) {
        this.canvas = canvas;
        this.census = census;
    }

    /** Builds along one side of a street, as far as there is room. */
    void build(Frontage frontage) {
        Course course = new Course(frontage.line());
        Dice dice = new Dice(canvas.plan().seed(), 61, canvas.sheet().pieceNumber(), frontages++);
        double end = course.meters() - frontage.halfWidth() - CORNER_METERS;
        double meters = frontage.halfWidth() + CORNER_METERS;
        while (true) {
            boolean isRange = dice.chance(RANGE_SHARE) && frontage.style().shops() > 0;
            double width = frontage.style().front().draw(dice) * (isRange ? 1.8 : 1);
            if (meters + width > end) {
                return;
            }
            Lot lot = new Lot(course, frontage, meters, width, isRange, dice);
            if (dice.next() < canvas.density()) {
                build(lot);
            }
            meters += width;
        }
    }

    /** A house site, with all its draws. */
    private static final class Lot {
        final Course course;
        final Frontage frontage;
        final double from;
        final double width;
        final boolean isRange;
        final double setback;
        final double depth;
        final double gap;
        final double kind;
        final double[] draws;
        final String building;
        final int levels;

        Lot(Course course, Frontage frontage, double from, double width, boolean isRange, Dice dice) {
            this.course = course;
            this.frontage = frontage;
            this.from = from;
            this.width = width;
            this.isRange = isRange;
            this.setback = frontage.style().setback().draw(dice);
            this.depth = frontage.style().depth().draw(dice);
            this.gap = frontage.style().gap().draw(dice);
            this.kind = dice.next();
            this.draws = new double[] {dice.next(), dice.next(), dice.next(), dice.next()};
            this.building = dice.pick(frontage.style().buildings());
            this.levels = 1 + dice.below(building.equals("apartments") ? 4 : 2);
        }

        /** The house's ground, from the front left corner on. */
        Spot[] quad(double share, double around) {
            double middle = from + width / 2;
            double half = Math.min(width - gap, frontage.style().widest()) / 2 * Math.sqrt(share) + around;
            Spot on = course.at(middle);
            Spot ahead = course.ahead(middle);
            double side = frontage.left() ? 1 : -1;
            double near = side * (frontage.halfWidth() + setback - around);
            double far = side * (frontage.halfWidth() + setback + depth * share + around);
            double length = on.metersTo(ahead);
            Spot back = on.towards(ahead, -half / length);
            Spot front = on.towards(ahead, half / length);
            Spot beyond = front.towards(back, -1);
            return new Spot[] {
                back.leftOf(front, near), front.leftOf(beyond, near), front.leftOf(beyond, far), back.leftOf(front, far)
            };
        }

        String number(double share) {
            double meters = from + width * share;
            int step = (int) (frontage.steps() * meters / course.meters());
            return Integer.toString(frontage.hundred() + 2 * step + (frontage.left() ? 1 : 2));
        }
    }

    private void build(Lot lot) {
        double share = canvas.ground().isFree(lot.quad(1, AROUND_METERS)) ? 1 : 0.6;
        if (share < 1 && !canvas.ground().isFree(lot.quad(share, AROUND_METERS))) {
            return;
        }
        Spot[] quad = lot.quad(share, 0);
        canvas.ground().take(quad);
        List<Spot> outline = outline(quad, lot.draws[3]);
        Map<String, String> tags = Tags.of("building", lot.building, "building:levels", Integer.toString(lot.levels));
        if (lot.draws[2] < lot.frontage.style().shops()) {
            tags = Shops.add(tags, lot.draws[2] / lot.frontage.style().shops());
        }
        Spot middle = quad[0].towards(quad[2], 0.5);
        if (lot.kind < LETTER_SHARE) {
            canvas.sheet().area(outline, tags);
            number(lot, "A", lot.draws[0], quad[0].towards(quad[2], 0.3));
            number(lot, "B", lot.draws[1], quad[1].towards(quad[3], 0.3));
            return;
        }
        String number = lot.isRange ? lot.number(0.25) + "-" + lot.number(0.75) : lot.number(0.5);
        if (!census.takes(lot.draws[0])) {
            canvas.sheet().area(outline, tags);
        } else if (lot.kind < LETTER_SHARE + NODE_SHARE) {
            canvas.sheet().area(outline, tags);
            Address address = address(lot, number, middle);
            canvas.sheet().node(middle, addressTags(address));
            canvas.sheet().address(address);
        } else {
            Address address = address(lot, number, middle);
            canvas.sheet().area(outline, Tags.join(addressTags(address), tags));
            canvas.sheet().address(address);
        }
    }

    private void number(Lot lot, String letter, double draw, Spot spot) {
        if (census.takes(draw)) {
            Address address = address(lot, lot.number(0.5) + letter, spot);
            canvas.sheet().node(spot, addressTags(address));
            canvas.sheet().address(address);
        }
    }

    private Address address(Lot lot, String number, Spot spot) {
        return new Address(
                number,
                lot.frontage.street(),
                canvas.town().name(),
                canvas.town().postcode(),
                canvas.terrain().place(spot));
    }

    private static Map<String, String> addressTags(Address address) {
        return Tags.of(
                "addr:housenumber", address.houseNumber(),
                "addr:street", address.street(),
                "addr:city", address.city(),
                "addr:postcode", address.postcode());
    }

    /** The whole ground, or some of its back left as a yard. */
    private static List<Spot> outline(Spot[] quad, double draw) {
        if (draw > 0.4) {
            return List.of(quad);
        }
        double cut = 0.35 + draw / 2;
        Spot side = quad[1].towards(quad[2], 1 - cut);
        Spot back = quad[3].towards(quad[2], 1 - cut);
        Spot inner = side.moved(back.east() - quad[2].east(), back.north() - quad[2].north());
        return List.of(quad[0], quad[1], side, inner, back, quad[3]);
    }
}
