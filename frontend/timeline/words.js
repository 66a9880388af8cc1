// What the timeline says of a row and of a stop, for the pointer and for who does not see it.
import { day, length } from '../plan/day.js';
import { selection } from '../plan/selection.js';
import { text } from '../words.js';

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
  const halt = `${day.time(stop.start)}–${day.time(stop.departure)}`;
  return [
    text('browser.timeline.place', stop.index + 1, row.stops.length, row.name),
    stop.who,
    stop.where,
    wait >= 60 ? text('browser.timeline.waiting', halt, length(wait)) : halt,
    windows && text('browser.timeline.promised', windows),
    stop.late > 0 && text('browser.stop.late', length(stop.late)),
    stop.pinned && text('browser.route.pinned'),
  ].filter(Boolean);
}

export function sentenceOfStop(stop, row) {
  const facts = [...linesOf(stop, row).slice(1), ...(selection.hasStop(stop.jobs) ? [text('browser.timeline.selected')] : [])];
  return text('browser.timeline.stop', stop.index + 1, row.stops.length, stop.name, facts.join(', '));
}

export function sentenceOfRow(row) {
  const work = row.drive
    ? text('browser.timeline.driving', row.drive.facts, day.time(row.drive.departure), day.time(row.drive.end), row.utilization)
    : text('browser.timeline.idle', day.time(row.start), day.time(row.end));
  const trouble = [
    row.late > 0 && text('browser.route.late', row.late),
    row.drive && row.drive.end > row.end && text('browser.timeline.late-return', length(row.drive.end - row.end)),
    row.rests.some(([, , , from]) => from === null) && text('browser.timeline.no-break'),
    selection.routes.has(row.id) && text('browser.timeline.selected'),
  ].filter(Boolean);
  return [row.name, row.drive?.driver, work, ...trouble].filter(Boolean).join(', ');
}
