// What the list of routes shows of a route and of a stop. Names and addresses come from files: they are only ever set as text.
import { day, length } from './day.js';
import { text } from '../words.js';

const symbol = (name) => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  use.setAttribute('href', `ui/icons.svg#${name}`);
  svg.append(use);
  return svg;
};

const part = (name, className, ...content) => {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
};

function button(className, act, icon, label) {
  const element = part('button', className, symbol(icon));
  element.type = 'button';
  element.dataset.act = act;
  element.tabIndex = -1;
  name(element, label);
  return element;
}

function name(element, label) {
  element.title = label;
  element.setAttribute('aria-label', label);
}

/** Somebody else who has selected something. */
function badge({ name: who, initials, color }) {
  const mark = part('span', 'bayou-other', initials);
  mark.style.background = `var(--bayou-route-${color % 14})`;
  mark.title = text('browser.others.selected', who);
  return mark;
}

/** An empty row of a route. */
export function newRoute() {
  const main = part('button', 'bayou-route', part('span', 'bayou-route-swatch'), part('span', 'bayou-route-name'), part('span', 'bayou-route-end'),
    part('span', 'bayou-route-facts'), part('span', 'bayou-route-load'));
  main.type = 'button';
  main.tabIndex = -1;
  return part('li', '', main, button('bayou-row-menu', 'menu', 'more', text('browser.list.menu')));
}

export function fillRoute(item, row) {
  const [swatch, title, end, facts, load] = item.firstElementChild.children;
  swatch.style.background = `var(--bayou-route-${row.color % 14})`;
  item.toggleAttribute('idle', !row.drive);
  title.replaceChildren(row.name, ...(row.drive?.driver ? [part('span', 'bayou-route-driver', row.drive.driver)] : []));
  end.textContent = row.drive ? `${day.time(row.drive.departure)}–${day.time(row.drive.end)}` : `${day.time(row.start)}–${day.time(row.end)}`;
  facts.replaceChildren(row.drive ? `${row.drive.facts} · ${row.drive.price}` : text('browser.route.no-stops'));
  facts.title = facts.textContent;
  if (row.late > 0) {
    facts.append(' · ', part('span', 'bayou-broken', text('browser.route.late', row.late)));
  }
  if (row.pinned) {
    facts.append(` · ${text('browser.route.pinned')}`);
  }
  title.append(...day.othersOn(row).map(badge));
  load.textContent = row.drive ? text('browser.percent', row.utilization) : '';
  load.title = row.load ? text('browser.route.load', row.load) : '';
  load.style.setProperty('--load', `${Math.min(100, row.utilization)}%`);
  load.toggleAttribute('over', row.utilization > 100);
  name(item.lastElementChild.matches('ol') ? item.children[1] : item.lastElementChild, text('browser.route.actions', row.name));
}

/** An empty stop. */
export function newStop() {
  const main = part('button', 'bayou-stop', part('span', 'bayou-stop-number'), part('span', 'bayou-stop-time'),
    part('span', 'bayou-stop-words', part('span', 'bayou-stop-who'), part('span', 'bayou-stop-where')));
  main.type = 'button';
  main.tabIndex = -1;
  const buttons = part('div', 'bayou-stop-buttons', button('', 'earlier', 'earlier', ''), button('', 'later', 'later', ''), button('', 'move', 'move', ''),
    button('', 'menu', 'more', ''));
  return part('li', '', main, buttons);
}

export function fillStop(li, stop, row) {
  const [main, buttons] = li.children;
  const [number, time, words] = main.children;
  const [who, where] = words.children;
  number.textContent = stop.index + 1;
  time.textContent = day.time(stop.start);
  who.replaceChildren(stop.who || stop.name, ...day.othersAt(stop.jobs).map(badge));
  where.replaceChildren(...(stop.where ? [`${stop.where} · `] : []), part('span', 'bayou-reference', stop.name));
  if (stop.start - stop.arrival >= 60) {
    where.append(` · ${text('browser.stop.waits', length(stop.start - stop.arrival))}`);
  }
  if (stop.pinned) {
    where.append(` · ${text('browser.route.pinned')}`);
  }
  words.querySelector('.bayou-broken')?.remove();
  if (stop.late > 0) {
    words.append(part('span', 'bayou-broken', text('browser.stop.late', length(stop.late))));
  }
  const [earlier, later, move, more] = buttons.children;
  buttons.hidden = !day.editable;
  earlier.disabled = stop.index === 0;
  later.disabled = stop.index === row.stops.length - 1;
  name(earlier, text('browser.stop.earlier', stop.name));
  name(later, text('browser.stop.later', stop.name));
  name(move, text('browser.stop.give', stop.name));
  name(more, text('browser.route.actions', stop.name));
}
