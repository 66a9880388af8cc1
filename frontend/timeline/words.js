// What the timeline says of a row and of a stop, for the pointer and for who does not see it.
import { day, length } from '../plan/day.js';
import { selection } from '../plan/selection.js';

/** The hours that were promised; none means any time. */
export function windowsOf(stop) {
  const windows = [];
  for (let i = 0; i < stop.windows.length; i += 2) {
    windows.push(`${day.time(stop.windows[i])}–${day.time(stop.windows[i + 1])}`);
  }
  return windows.join(', ');
}

/** The lines of a stop's tip. */
export function linesOf(stop, row) {
  const wait = stop.start - stop.arrival;
  const windows = windowsOf(stop);
  return [
    `${stop.index + 1} of ${row.stops.length} · ${row.name}`,
    stop.who,
    stop.where,
    `${day.time(stop.start)}–${day.time(stop.departure)}${wait >= 60 ? `, after ${length(wait)} of waiting` : ''}`,
    windows && `promised ${windows}`,
    stop.late > 0 && `${length(stop.late)} late`,
    stop.pinned && 'pinned',
  ].filter(Boolean);
}

export function sentenceOfStop(stop, row) {
  return `Stop ${stop.index + 1} of ${row.stops.length}, ${stop.name}, ${linesOf(stop, row).slice(1).join(', ')}${
    selection.hasStop(stop.jobs) ? ', selected' : ''}`;
}

export function sentenceOfRow(row) {
  const work = row.drive
    ? `${row.drive.facts}, ${day.time(row.drive.departure)} to ${day.time(row.drive.end)}, load ${row.utilization} percent`
    : `no stops, at work ${day.time(row.start)} to ${day.time(row.end)}`;
  const trouble = [
    row.late > 0 && `${row.late} late`,
    row.drive && row.drive.end > row.end && `back ${length(row.drive.end - row.end)} after the shift's end`,
    row.rests.some(([, , , from]) => from === null) && 'no time for the break',
    selection.routes.has(row.id) && 'selected',
  ].filter(Boolean);
  return [row.name, work, ...trouble].join(', ');
}
