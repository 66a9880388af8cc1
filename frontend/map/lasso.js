// A line that is drawn around stops: with its button or key, or while Shift is held.

/** Catches presses on the ground of a map and draws; calls back with the pixels of the line. */
export class Lasso {
  #ground;
  #line;
  #done;
  #armed = false;
  #points = null;
  #ended;

  /** @param ended called when a line was drawn or given up: its button is no longer pressed then */
  constructor(ground, done, ended) {
    this.#ground = ground;
    this.#done = done;
    this.#ended = ended;
    this.#line = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    this.#line.id = 'lasso';
    this.#line.innerHTML = '<path/>';
    ground.after(this.#line);
    ground.addEventListener('pointerdown', (event) => this.#pressed(event), { capture: true });
  }

  get armed() {
    return this.#armed;
  }

  /** The next press draws. */
  arm(on) {
    this.#armed = on;
    this.#ground.style.cursor = on ? 'crosshair' : '';
    if (!on) {
      this.#end();
    }
  }

  #pressed(event) {
    if (event.button !== 0 || !(this.#armed || event.shiftKey)) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    this.#points = [this.#at(event)];
    this.#ground.setPointerCapture(event.pointerId);
    this.#ground.addEventListener('pointermove', this.#moved, { capture: true });
    this.#ground.addEventListener('pointerup', this.#released, { capture: true });
    this.#ground.addEventListener('pointercancel', this.#cancelled);
    // The map takes the keyboard's focus as after any press.
    this.#ground.getRootNode().host.focus({ preventScroll: true });
  }

  #moved = (event) => {
    event.stopPropagation();
    const [x, y] = this.#at(event);
    const [lastX, lastY] = this.#points.at(-1);
    if (Math.hypot(x - lastX, y - lastY) >= 3) {
      this.#points.push([x, y]);
      this.#line.firstChild.setAttribute('d', `M${this.#points.map((each) => each.join(' ')).join('L')}Z`);
    }
  };

  #released = (event) => {
    event.stopPropagation();
    const points = this.#points;
    const adding = event.ctrlKey || event.metaKey;
    this.arm(false);
    if (points.length > 2) {
      this.#done(points, adding);
    }
  };

  #cancelled = () => this.arm(false);

  #end() {
    this.#points = null;
    this.#line.firstChild.setAttribute('d', '');
    this.#ground.removeEventListener('pointermove', this.#moved, { capture: true });
    this.#ground.removeEventListener('pointerup', this.#released, { capture: true });
    this.#ground.removeEventListener('pointercancel', this.#cancelled);
    this.#ended();
  }

  #at(event) {
    const place = this.#ground.getBoundingClientRect();
    return [Math.round(event.clientX - place.left), Math.round(event.clientY - place.top)];
  }
}

/** Whether a point is within a closed line, by counting how often the line is crossed on the way out. */
export function isWithin([x, y], line) {
  let within = false;
  for (let i = 0, j = line.length - 1; i < line.length; j = i++) {
    const [[x1, y1], [x2, y2]] = [line[i], line[j]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
      within = !within;
    }
  }
  return within;
}
