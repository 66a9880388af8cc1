// Walks the timeline by keys. The active place is {row, stop}: a row's id, and the index of one of its stops or -1 for the row itself.
import { day } from '../plan/day.js';
import { drag } from '../plan/drag.js';
import { selection } from '../plan/selection.js';

const PAGE = 8;
const CAUSE = 'timeline';

/** The place that is active now, mended after a change of the day. */
export function settled(active) {
  const row = day.row(active?.row) ?? day.rows[0];
  return row ? { row: row.id, stop: Math.min(active?.stop ?? -1, row.stops.length - 1) } : null;
}

/** Where a key leads from a place; undefined for keys that do not walk. */
export function walk(active, event) {
  const row = day.row(active.row);
  const index = day.rows.indexOf(row);
  const along = (stop) => ({ row: row.id, stop: Math.max(-1, Math.min(row.stops.length - 1, stop)) });
  const across = (rows) => {
    const next = day.rows[Math.max(0, Math.min(day.rows.length - 1, index + rows))];
    return { row: next.id, stop: next === row ? active.stop : nearest(next, row.stops[active.stop]) };
  };
  switch (event.key) {
    case 'ArrowLeft': return along(active.stop - 1);
    case 'ArrowRight': return along(active.stop + 1);
    case 'Home': return along(-1);
    case 'End': return along(row.stops.length - 1);
    case 'ArrowUp': return across(-1);
    case 'ArrowDown': return across(1);
    case 'PageUp': return across(-PAGE);
    case 'PageDown': return across(PAGE);
    default: return undefined;
  }
}

/** The stop of a row that is done at about the same time. */
function nearest(row, stop) {
  if (!stop) {
    return -1;
  }
  let best = -1;
  row.stops.forEach((each, i) => {
    if (best < 0 || Math.abs(each.start - stop.start) < Math.abs(row.stops[best].start - stop.start)) {
      best = i;
    }
  });
  return best;
}

/** Moves the active stop along its route, one place; answers whether there is such a place. */
export function step(active, by) {
  const row = day.row(active.row);
  const stop = row.stops[active.stop];
  const to = active.stop + by;
  if (!stop || to < 0 || to >= row.stops.length) {
    return false;
  }
  drag.move(stop.jobs, row.id, by > 0 ? to + 1 : to);
  return true;
}

/** Selects what is active: with Ctrl in addition. */
export function choose(active, event) {
  const row = day.row(active.row);
  const stop = row.stops[active.stop];
  if (stop) {
    selection.clickStop(stop.jobs, event, CAUSE);
  } else {
    selection.clickRoute(row.id, event, CAUSE);
  }
}

/** What is acted on is selected, alone unless it is already. */
export function chooseUnlessChosen({ row, stop }) {
  if (stop && !selection.hasStop(stop.jobs)) {
    selection.set([], stop.jobs, CAUSE);
  } else if (!stop && !selection.routes.has(row.id)) {
    selection.set([row.id], [], CAUSE);
  }
}

/** Adds the stops from the one that was selected last to this one. */
export function chooseRange(row, stop) {
  const from = [...selection.jobs].map((job) => day.stopOf(job)).findLast((at) => at?.row.id === row.id)?.index ?? stop.index;
  const [low, high] = from < stop.index ? [from, stop.index] : [stop.index, from];
  selection.selectJobs(row.stops.slice(low, high + 1).flatMap((each) => each.jobs), true, CAUSE);
}
