// The one selection of the plan's screen: routes by their shifts, stops by their jobs. The map, the list and the timeline all listen here and paint at
// once; the server hears of it by <bayou-day>, and nobody waits for it.
const ADDRESS_PAUSE = 150;

/** More jobs than this do not fit into an address that every server takes. */
const MOST_IN_ADDRESS = 100;

class Selection extends EventTarget {
  #routes = new Set();
  #jobs = new Set();
  #timer;
  #place = {};

  get routes() {
    return this.#routes;
  }

  get jobs() {
    return this.#jobs;
  }

  get isEmpty() {
    return this.#routes.size === 0 && this.#jobs.size === 0;
  }

  /** Whether a stop is selected: one of its jobs is. */
  hasStop(jobs) {
    return jobs.some((job) => this.#jobs.has(job));
  }

  /** Selects this and nothing else. The cause is who did it ("map", "list", "timeline", "server"): so that nobody scrolls under a person's pointer. */
  set(routes, jobs, cause) {
    const next = [new Set(routes), new Set(jobs)];
    if (same(next[0], this.#routes) && same(next[1], this.#jobs)) {
      return;
    }
    [this.#routes, this.#jobs] = next;
    this.dispatchEvent(new CustomEvent('change', { detail: { cause } }));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), ADDRESS_PAUSE);
  }

  clear(cause) {
    this.set([], [], cause);
  }

  /** A click on a route: with Ctrl it comes in addition or goes; without, it is selected alone, or nothing is if it was. */
  clickRoute(route, event, cause) {
    if (event.ctrlKey || event.metaKey) {
      this.set(toggled(this.#routes, [route]), this.#jobs, cause);
    } else if (this.#jobs.size === 0 && this.#routes.size === 1 && this.#routes.has(route)) {
      this.clear(cause);
    } else {
      this.set([route], [], cause);
    }
  }

  /** A click on a stop, by its jobs: with Ctrl it comes in addition or goes. */
  clickStop(jobs, event, cause) {
    if (event.ctrlKey || event.metaKey) {
      this.set([], toggled(this.#jobs, jobs), cause);
    } else {
      this.set([], jobs, cause);
    }
  }

  /** Adds jobs, or selects them alone. */
  selectJobs(jobs, adding, cause) {
    this.set([], adding ? [...this.#jobs, ...jobs] : jobs, cause);
  }

  /** What else the address names, and with '' what it does not: the depot and the day that are shown, though the page was opened without. */
  at(place) {
    this.#place = place;
    this.#write();
  }

  /** The address of the page names what is selected, so that it can be sent to somebody. */
  #write() {
    const address = new URL(location.href);
    Object.entries(this.#place).forEach(([name, value]) =>
      value === '' ? address.searchParams.delete(name) : address.searchParams.set(name, value),
    );
    address.searchParams.delete('route');
    address.searchParams.delete('job');
    if (this.#routes.size > 0) {
      address.searchParams.set('route', [...this.#routes].join(','));
    }
    if (this.#jobs.size > 0 && this.#jobs.size <= MOST_IN_ADDRESS) {
      address.searchParams.set('job', [...this.#jobs].join(','));
    }
    address.search = address.search.replaceAll('%2C', ',');
    if (address.href !== location.href) {
      history.replaceState(history.state, '', address);
    }
  }

  /** The page is another one now, whose address is none of this one's business. */
  forget() {
    clearTimeout(this.#timer);
    this.#place = {};
    this.#routes = new Set();
    this.#jobs = new Set();
  }
}

const same = (one, other) => one.size === other.size && [...one].every((id) => other.has(id));

function toggled(set, ids) {
  const next = new Set(set);
  const there = ids.some((id) => next.has(id));
  ids.forEach((id) => (there ? next.delete(id) : next.add(id)));
  return next;
}

export const selection = new Selection();
