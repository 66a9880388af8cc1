// A pin that somebody puts where a door is: dragged with the pointer, or moved by the arrow keys while it has the focus.
import { text } from '../words.js';

const STEP_PIXELS = 2;
const LONG_STEP_PIXELS = 16;
const WAYS = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };

export class Pin {
  #map;
  #button = document.createElement('button');
  #overlay;
  #moved;
  #held = false;

  /** Calls back with longitude and latitude when it was moved. */
  constructor(map, moved) {
    this.#map = map;
    this.#moved = moved;
    this.#button.type = 'button';
    this.#button.id = 'pin';
    this.#button.title = text('browser.map.pin.hint');
    this.#button.setAttribute('aria-label', text('browser.map.pin'));
    this.#button.innerHTML = '<svg viewBox="0 0 24 32" aria-hidden="true"><path d="M12 31C5 20 2 16.500 2 11.500a10 10 0 0 1 20 0C22 16.500 19 20 12 31Z"/><circle cx="12" cy="11.500" r="3.600"/></svg>';
    this.#overlay = new ol.Overlay({ element: this.#button, positioning: 'bottom-center', stopEvent: true });
    map.addOverlay(this.#overlay);
    this.#button.addEventListener('pointerdown', (event) => this.#hold(event));
    this.#button.addEventListener('pointermove', (event) => this.#drag(event));
    for (const end of ['pointerup', 'pointercancel']) {
      this.#button.addEventListener(end, () => this.#drop());
    }
    this.#button.addEventListener('keydown', (event) => this.#push(event));
  }

  show(longitude, latitude) {
    if (!this.#held) {
      this.#overlay.setPosition(ol.proj.fromLonLat([longitude, latitude]));
    }
  }

  hide() {
    this.#overlay.setPosition(undefined);
  }

  #hold(event) {
    this.#held = true;
    this.#button.setPointerCapture(event.pointerId);
    this.#button.focus();
    event.preventDefault();
  }

  #drag(event) {
    if (this.#held) {
      this.#overlay.setPosition(this.#map.getEventCoordinate(event));
    }
  }

  #drop() {
    if (this.#held) {
      this.#held = false;
      this.#tell();
    }
  }

  #push(event) {
    const way = WAYS[event.key];
    if (!way || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const length = (event.shiftKey ? LONG_STEP_PIXELS : STEP_PIXELS) * this.#map.getView().getResolution();
    const [x, y] = this.#overlay.getPosition();
    this.#overlay.setPosition([x + way[0] * length, y - way[1] * length]);
    this.#tell();
  }

  #tell() {
    const [longitude, latitude] = ol.proj.toLonLat(this.#overlay.getPosition());
    this.#moved(longitude, latitude);
  }
}
