package com.bayoutech.routing.internal;

import com.bayoutech.domain.TimeWindow;
import com.bayoutech.domain.Visit;
import com.bayoutech.domain.VisitKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One visit in indices and seconds since the day's origin. */
final class ModelVisit {
    final int index;
    final int job;
    final VisitKind kind;
    final int place;
    final long service;

    /** Disjoint and ascending, both ends included; none of them where the visit can never start. */
    final List<Window> windows;

    record Window(long earliest, long latest) {}

    ModelVisit(int index, int job, Visit visit, int place, Instant origin, long horizon) {
        this.index = index;
        this.job = job;
        this.kind = visit.kind();
        this.place = place;
        this.service = Seconds.roundedUp(visit.service());
        this.windows = windows(visit.windows(), origin, horizon);
    }

    /** Whether the service may start at any moment from the origin to the horizon. */
    boolean isAnyTime(long horizon) {
        return windows.size() == 1 && windows.get(0).equals(new Window(0, horizon));
    }

    private static List<Window> windows(List<TimeWindow> windows, Instant origin, long horizon) {
        if (windows.isEmpty()) {
            return List.of(new Window(0, horizon));
        }
        List<Window> usable = new ArrayList<>();
        for (TimeWindow window : windows) {
            long earliest = Math.max(0, Seconds.roundedUp(origin, window.earliest()));
            long latest = Math.min(horizon, Seconds.roundedDown(origin, window.latest()));
            if (earliest <= latest) {
                usable.add(new Window(earliest, latest));
            }
        }
        usable.sort(Comparator.comparingLong(Window::earliest));
        return List.copyOf(merged(usable));
    }

    private static List<Window> merged(List<Window> ascending) {
        List<Window> merged = new ArrayList<>();
        for (Window window : ascending) {
            Window last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && window.earliest <= last.latest + 1) {
                merged.set(merged.size() - 1, new Window(last.earliest, Math.max(last.latest, window.latest)));
            } else {
                merged.add(window);
            }
        }
        return merged;
    }
}
