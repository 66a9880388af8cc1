// Draws the rows that are in sight. Names come from files and are only ever drawn as text.
import { day } from '../plan/day.js';
import { selection } from '../plan/selection.js';
import { text } from '../words.js';
import { HEAD, ROW } from './scale.js';

const BLOCK = 18;
const TOP = 6;
const ROUTES = 14;

const TOKENS = {
  ground: 'surface', sunken: 'surface-sunken', raised: 'surface-raised', line: 'line', strong: 'line-strong', text: 'text', quiet: 'text-quiet',
  faint: 'text-faint', accent: 'accent', soft: 'accent-soft', bad: 'bad', attention: 'attention', on: 'map-on-color', former: 'map-former',
};

/** The colours as they are now around an element. */
export function readColors(element) {
  const probe = document.createElement('i');
  element.shadowRoot.append(probe);
  const token = (name) => {
    probe.style.color = `var(--bayou-${name})`;
    return getComputedStyle(probe).color;
  };
  const colors = Object.fromEntries(Object.entries(TOKENS).map(([name, value]) => [name, token(value)]));
  colors.routes = Array.from({ length: ROUTES }, (_, i) => token(`route-${i}`));
  colors.font = getComputedStyle(element).fontFamily;
  probe.remove();
  return colors;
}

/** Everything; state is what the pointer and the keyboard are at: {hover, active, landing, focused}. */
export function paint(context, scale, colors, state) {
  const paper = { context, scale, colors, state };
  context.textBaseline = 'middle';
  context.fillStyle = colors.ground;
  context.fillRect(0, 0, scale.width, scale.height);
  const [first, end] = scale.visible;
  const marking = !selection.isEmpty;
  clip(context, scale.names, HEAD, scale.width, scale.height, () => {
    for (let index = first; index < end; index++) {
      paintGround(paper, day.rows[index], scale.y(index));
    }
    paintLines(paper);
    for (let index = first; index < end; index++) {
      paintRow(paper, day.rows[index], scale.y(index), marking);
    }
    paintNow(paper);
  });
  clip(context, 0, HEAD, scale.names, scale.height, () => {
    for (let index = first; index < end; index++) {
      paintName(paper, day.rows[index], scale.y(index));
    }
  });
  paintHead(paper);
}

function clip(context, x, y, right, bottom, work) {
  context.save();
  context.beginPath();
  context.rect(x, y, right - x, bottom - y);
  context.clip();
  work();
  context.restore();
}

function paintGround({ context, scale, colors, state }, row, y) {
  const chosen = selection.routes.has(row.id);
  context.fillStyle = chosen ? colors.soft : state.hover?.row.id === row.id ? colors.sunken : colors.ground;
  context.fillRect(scale.names, y, scale.width, ROW);
  // Beyond the shift nobody works.
  context.fillStyle = colors.line;
  context.globalAlpha = chosen ? 0.28 : 0.42;
  const [from, to] = [scale.x(row.start), scale.x(row.end)];
  context.fillRect(scale.names, y, Math.max(0, from - scale.names), ROW);
  context.fillRect(to, y, Math.max(0, scale.width - to), ROW);
  context.globalAlpha = 1;
  if (state.landing?.shift === row.id || day.moving?.shift === row.id) {
    context.fillStyle = colors.soft;
    context.fillRect(scale.names, y, scale.width, ROW);
  }
  context.fillStyle = colors.line;
  context.fillRect(scale.names, y + ROW - 1, scale.width, 1);
}

function paintLines({ context, scale, colors }) {
  for (const at of scale.ticks()) {
    context.fillStyle = scale.isMidnight(at) ? colors.strong : colors.line;
    context.fillRect(Math.round(scale.x(at)), HEAD, 1, scale.height);
  }
}

function paintRow(paper, row, y, marking) {
  const { context, scale, colors, state } = paper;
  const color = colors.routes[row.color % ROUTES];
  row.rests.forEach((rest) => paintRest(paper, rest, y));
  const open = selection.routes.has(row.id) || row.stops.some((stop) => selection.hasStop(stop.jobs));
  context.globalAlpha = marking && !open ? 0.38 : 1;
  if (row.drive) {
    paintDriving(paper, row, y, color);
    row.stops.forEach((stop) => {
      context.globalAlpha = (marking && !open ? 0.38 : 1) * (day.isMoving(stop) ? 0.3 : 1);
      paintStop(paper, stop, y, color);
    });
    context.globalAlpha = marking && !open ? 0.38 : 1;
    paintLateReturn(paper, row, y);
  }
  context.globalAlpha = 1;
  day.ghost(row.id)?.stops.forEach((stop) => paintGhost(paper, stop, y, day.former ? colors.former : color));
  row.stops.forEach((stop) => day.othersAt(stop.jobs).forEach((other) => paintOther(paper, other, stop, y)));
  row.stops.filter((stop) => isMarked(state, stop)).forEach((stop) => paintMark(paper, stop, y));
  for (const landing of [state.landing, day.moving]) {
    if (landing?.shift === row.id && landing.before >= 0) {
      context.fillStyle = colors.accent;
      context.fillRect(scale.gap(row, landing.before) - 1.5, y + 2, 3, ROW - 5);
    }
  }
}

/** Ways as a line at the height of the middle, from departure to arrival. */
function paintDriving({ context, scale }, row, y, color) {
  context.fillStyle = color;
  const middle = y + TOP + BLOCK / 2 - 1.5;
  let from = row.drive.departure;
  for (const stop of row.stops) {
    context.fillRect(scale.x(from), middle, Math.max(0, scale.pixels(stop.arrival - from)), 3);
    from = stop.departure;
  }
  context.fillRect(scale.x(from), middle, scale.pixels(row.drive.end - from), 3);
  context.fillRect(scale.x(row.drive.departure) - 1, y + TOP + 3, 2, BLOCK - 6);
  context.fillRect(scale.x(row.drive.end) - 1, y + TOP + 3, 2, BLOCK - 6);
}

function paintStop({ context, scale, colors }, stop, y, color) {
  const x = scale.x(stop.start);
  if (x > scale.width || scale.x(stop.departure) < scale.names - 4) {
    return;
  }
  const width = Math.max(3, scale.pixels(stop.departure - stop.start));
  if (stop.start > stop.arrival) {
    // Waiting: a hollow box before the service.
    const from = scale.x(stop.arrival);
    context.strokeStyle = color;
    context.lineWidth = 1;
    context.setLineDash([2, 2]);
    context.strokeRect(from + 0.5, y + TOP + 4.5, Math.max(0, x - from - 1), BLOCK - 9);
    context.setLineDash([]);
  }
  context.fillStyle = color;
  box(context, x, y + TOP, width - (width > 5 ? 1 : 0), BLOCK, 3);
  context.fill();
  if (stop.late > 0) {
    context.fillStyle = colors.bad;
    context.fillRect(scale.x(stop.start - stop.late), y + TOP + BLOCK + 2, Math.max(3, scale.pixels(stop.late)), 3);
    context.fillRect(x, y + TOP, Math.min(width, 3), BLOCK);
  }
  const label = stop.pinned ? `${stop.index + 1} •` : String(stop.index + 1);
  context.font = `600 10.5px ${colors.font}`;
  const room = context.measureText(label).width + 6;
  if (width >= room) {
    context.fillStyle = colors.on;
    const named = context.measureText(`${label}  ${stop.name}`).width + 10 <= width;
    context.fillText(named ? `${label}  ${stop.name}` : label, x + (named ? 5 : (width - room) / 2 + 3), y + TOP + BLOCK / 2 + 0.5);
  }
}

/** What a change would make of it, or what it was: outlines at the foot of the row. */
function paintGhost({ context, scale }, stop, y, color) {
  context.strokeStyle = color;
  context.lineWidth = 1.25;
  context.strokeRect(scale.x(stop.start) + 0.5, y + TOP + BLOCK - 4, Math.max(3, scale.pixels(stop.departure - stop.start)), 10);
}

/** What somebody else has selected: a ring in their colour. */
function paintOther({ context, scale, colors }, other, stop, y) {
  context.strokeStyle = colors.routes[other.color % ROUTES];
  context.lineWidth = 2;
  box(context, scale.x(stop.start) - 3.5, y + TOP - 3.5, Math.max(3, scale.pixels(stop.departure - stop.start)) + 6, BLOCK + 7, 5);
  context.stroke();
}

function isMarked(state, stop) {
  return selection.hasStop(stop.jobs) || state.hover?.stop === stop
    || (state.focused && state.active?.row === stop.row && state.active.stop === stop.index);
}

/** A ring, and what was promised as a bracket below. */
function paintMark({ context, scale, colors, state }, stop, y) {
  const [x, width] = [scale.x(stop.start), Math.max(3, scale.pixels(stop.departure - stop.start))];
  const chosen = selection.hasStop(stop.jobs);
  context.strokeStyle = chosen ? colors.text : colors.accent;
  context.lineWidth = 2;
  context.setLineDash(state.focused && state.active?.row === stop.row && state.active.stop === stop.index && !chosen ? [3, 2] : []);
  box(context, x - 1.5, y + TOP - 1.5, width + 2, BLOCK + 3, 4);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = colors.quiet;
  for (let i = 0; i < stop.windows.length; i += 2) {
    const [from, to] = [scale.x(stop.windows[i]), scale.x(stop.windows[i + 1])];
    context.fillRect(from, y + ROW - 4, Math.max(2, to - from), 1.5);
    context.fillRect(from, y + ROW - 8, 1.5, 5);
    context.fillRect(to - 1.5, y + ROW - 8, 1.5, 5);
  }
}

/** A break lies where the route has room; without room its window is marked. */
function paintRest({ context, scale, colors }, [earliest, latest, seconds, from], y) {
  const x = scale.x(from ?? earliest);
  const width = scale.pixels(from === null ? latest - earliest + seconds : seconds);
  context.save();
  context.beginPath();
  context.rect(x, y + 2, width, ROW - 5);
  context.clip();
  context.strokeStyle = from === null ? colors.bad : colors.faint;
  context.globalAlpha = from === null ? 0.9 : 0.5;
  context.lineWidth = 1;
  context.beginPath();
  for (let at = x - ROW; at < Math.min(x + width, scale.width); at += 5) {
    context.moveTo(at, y + ROW);
    context.lineTo(at + ROW, y);
  }
  context.stroke();
  context.restore();
}

function paintLateReturn({ context, scale, colors }, row, y) {
  if (row.drive.end > row.end) {
    context.fillStyle = colors.bad;
    context.fillRect(scale.x(row.end), y + TOP + BLOCK + 2, Math.max(3, scale.pixels(row.drive.end - row.end)), 3);
  }
}

function paintNow({ context, scale, colors }) {
  const x = scale.x(day.now());
  if (x > scale.names && x < scale.width) {
    context.fillStyle = colors.accent;
    context.fillRect(x - 0.75, HEAD, 1.5, scale.height);
  }
}

function paintName({ context, scale, colors, state }, row, y) {
  const width = scale.names;
  const chosen = selection.routes.has(row.id);
  context.fillStyle = chosen || state.landing?.shift === row.id ? colors.soft : state.hover?.row.id === row.id ? colors.sunken : colors.ground;
  context.fillRect(0, y, width, ROW);
  context.fillStyle = colors.line;
  context.fillRect(0, y + ROW - 1, width, 1);
  context.fillStyle = colors.routes[row.color % ROUTES];
  context.globalAlpha = row.drive ? 1 : 0.35;
  box(context, 8, y + 7, 4, ROW - 15, 2);
  context.fill();
  context.globalAlpha = 1;
  const late = row.drive && (row.late > 0 || row.drive.end > row.end);
  const end = row.drive ? day.time(row.drive.end) : text('browser.timeline.idle.short');
  context.font = `11px ${colors.font}`;
  const room = context.measureText(end).width;
  context.fillStyle = late ? colors.bad : colors.quiet;
  context.fillText(end, width - room - 8, y + 12);
  context.font = `500 12.5px ${colors.font}`;
  context.fillStyle = row.drive ? colors.text : colors.quiet;
  context.fillText(cut(context, row.name, width - room - 34), 20, y + 12);
  if (row.drive) {
    const share = `${row.utilization} %`;
    context.font = `10px ${colors.font}`;
    const used = context.measureText(share).width;
    context.fillStyle = row.utilization > 100 ? colors.bad : colors.faint;
    context.fillText(share, width - used - 8, y + 25);
    const bar = width - 20 - 16 - 26;
    context.fillStyle = colors.line;
    context.fillRect(20, y + 23.5, bar, 3);
    context.fillStyle = row.utilization > 100 ? colors.bad : colors.quiet;
    context.fillRect(20, y + 23.5, bar * Math.min(1, row.utilization / 100), 3);
  }
  if (state.focused && state.active?.row === row.id && state.active.stop < 0) {
    context.strokeStyle = colors.accent;
    context.lineWidth = 2;
    context.strokeRect(2, y + 2, width - 4, ROW - 5);
  }
}

function paintHead({ context, scale, colors }) {
  context.fillStyle = colors.ground;
  context.fillRect(0, 0, scale.width, HEAD);
  context.font = `11px ${colors.font}`;
  clip(context, scale.names, 0, scale.width, HEAD, () => {
    context.fillStyle = colors.quiet;
    for (const at of scale.ticks()) {
      context.fillText(day.time(at), scale.x(at) + 4, HEAD / 2);
      context.fillRect(Math.round(scale.x(at)), HEAD - 7, 1, 7);
    }
    const now = scale.x(day.now());
    if (now > scale.names && now < scale.width) {
      const time = day.time(day.now());
      const room = context.measureText(time).width + 10;
      context.fillStyle = colors.accent;
      box(context, now - room / 2, 5, room, HEAD - 10, 4);
      context.fill();
      context.fillStyle = colors.on;
      context.fillText(time, now - room / 2 + 5, HEAD / 2 + 0.5);
    }
  });
  context.fillStyle = colors.strong;
  context.fillRect(0, HEAD - 1, scale.width, 1);
  context.fillRect(scale.names - 1, 0, 1, scale.height);
}

function box(context, x, y, width, height, radius) {
  context.beginPath();
  context.roundRect(x, y, width, height, Math.min(radius, width / 2));
}

function cut(context, name, room) {
  if (context.measureText(name).width <= room) {
    return name;
  }
  let end = name.length;
  while (end > 1 && context.measureText(`${name.slice(0, end)}…`).width > room) {
    end--;
  }
  return `${name.slice(0, end)}…`;
}
