package com.bayoutech.solver.internal;

import com.bayoutech.solver.Dock;
import com.bayoutech.solver.Dock.Booking;
import java.util.List;

/** The bays of a dock with who has booked them when. */
final class Bays {
    private final int count;
    private final int fixed;
    private final int[] from;
    private final int[] to;
    private int booked;

    /** With room for so many more bookings. */
    Bays(Dock dock, int more) {
        List<Booking> known = dock.booked();
        this.count = dock.bays();
        this.fixed = known.size();
        this.from = new int[fixed + more];
        this.to = new int[fixed + more];
        known.forEach(booking -> book(booking.from(), booking.to() - booking.from()));
    }

    /** Forgets all but what others have booked. */
    void clear() {
        booked = fixed;
    }

    void book(int begin, int duration) {
        from[booked] = begin;
        to[booked++] = begin + duration;
    }

    /** The first moment at or after this one from which a bay is free for so long. */
    int firstFree(int ready, int duration) {
        int begin = ready;
        int next = nextTry(begin, duration);
        while (next > begin) {
            begin = next;
            next = nextTry(begin, duration);
        }
        return begin;
    }

    /** The moment itself if a bay is free from then on for so long, else a later one before which none is. */
    private int nextTry(int begin, int duration) {
        if (isFull(begin)) {
            return firstEnd(begin);
        }
        int next = begin;
        for (int index = 0; index < booked; index++) {
            if (from[index] > begin && from[index] < begin + duration && isFull(from[index])) {
                next = Math.max(next, firstEnd(from[index]));
            }
        }
        return next;
    }

    private boolean isFull(int moment) {
        int taken = 0;
        for (int index = 0; index < booked; index++) {
            taken += from[index] <= moment && moment < to[index] ? 1 : 0;
        }
        return taken >= count;
    }

    /** When the first of those who are there at a moment leaves. */
    private int firstEnd(int moment) {
        int end = Tables.NEVER;
        for (int index = 0; index < booked; index++) {
            if (from[index] <= moment && moment < to[index]) {
                end = Math.min(end, to[index]);
            }
        }
        return end;
    }
}
