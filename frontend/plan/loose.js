// Jobs on no route, wherever a piece of the page names one by the attribute "data-job" (and "data-name"): they are selected by a click and dragged like stops.
import { day } from './day.js';
import { drag } from './drag.js';
import { selection } from './selection.js';

const at = (event) => event.target.closest?.('[data-job]');

/** Until the end that it returns is called. */
export function watchLooseJobs() {
  const clicked = (event) => {
    const item = event.target.closest?.('a, button, vaadin-button, input, vaadin-menu-bar') ? null : at(event);
    if (item) {
      selection.clickStop([item.dataset.job], event, 'loose');
    }
  };
  const mark = () => requestAnimationFrame(() => document.querySelectorAll('[data-job]').forEach((item) =>
    item.setAttribute('aria-current', String(selection.jobs.has(item.dataset.job)))));
  document.addEventListener('click', clicked);
  selection.addEventListener('change', mark);
  day.addEventListener('change', mark);
  const ended = drag.source(document.body, (event) => {
    const item = at(event);
    return item && { jobs: [item.dataset.job], name: item.dataset.name };
  });
  return () => {
    ended();
    document.removeEventListener('click', clicked);
    selection.removeEventListener('change', mark);
    day.removeEventListener('change', mark);
  };
}
