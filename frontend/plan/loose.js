// Jobs on no route, wherever a piece of the page names one by the attribute "data-job" (and "data-name"), with a face that has the focus: they are selected
// by a click or by keys, and dragged like stops.
import { day } from './day.js';
import { drag } from './drag.js';
import { selection } from './selection.js';

const STEPS = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' };

const at = (event) => event.target.closest?.('[data-job]');
const faceOf = (item) => item.querySelector('[role="button"]');

/** Until the end that it returns is called. */
export function watchLooseJobs() {
  const mark = () => requestAnimationFrame(() => document.querySelectorAll('[data-job]').forEach((item) => {
    const isSelected = selection.jobs.has(item.dataset.job);
    item.toggleAttribute('selected', isSelected);
    faceOf(item)?.setAttribute('aria-pressed', String(isSelected));
  }));
  const heard = { click: clicked, keydown: pressed, focusin: remember, 'bayou-loose': mark };
  Object.entries(heard).forEach(([type, listener]) => document.addEventListener(type, listener));
  selection.addEventListener('change', mark);
  day.addEventListener('change', mark);
  const ended = drag.source(document.body, (event) => {
    const item = at(event);
    return item && { jobs: [item.dataset.job], name: item.dataset.name };
  });
  return () => {
    ended();
    Object.entries(heard).forEach(([type, listener]) => document.removeEventListener(type, listener));
    selection.removeEventListener('change', mark);
    day.removeEventListener('change', mark);
  };
}

function clicked(event) {
  const item = event.target.closest?.('a, button, vaadin-button, input, vaadin-menu-bar') ? null : at(event);
  if (item) {
    selection.clickStop([item.dataset.job], event, 'loose');
  }
}

/** Arrows walk the list, and with Shift select as they go; Enter and the space bar select. */
function pressed(event) {
  const item = at(event);
  if (!item || event.target !== faceOf(item) || event.altKey) {
    return;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    selection.clickStop([item.dataset.job], event, 'loose');
  } else if (STEPS[event.key]) {
    event.preventDefault();
    const next = item[STEPS[event.key]];
    if (next) {
      faceOf(next).focus();
      if (event.shiftKey) {
        selection.selectJobs([item.dataset.job, next.dataset.job], true, 'loose');
      }
    }
  }
}

/** The tab key comes back to the one that had the focus last. */
function remember(event) {
  const item = at(event);
  if (item && event.target === faceOf(item)) {
    item.parentElement.querySelectorAll('[role="button"][tabindex="0"]').forEach((other) => other.setAttribute('tabindex', '-1'));
    event.target.setAttribute('tabindex', '0');
  }
}
