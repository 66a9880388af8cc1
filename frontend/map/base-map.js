// The map under the routes: vector tiles of our own server, drawn by OpenLayers (global "ol").
//
// The server says which version of the map there is; a tile's address has it, so that browsers keep tiles for good. While there is no map, the
// ground stays plain, a note says so, and this looks again.
import { baseStyles } from './base-map-style.js';
import { text } from '../words.js';

const FACTS = 'map/facts';
const TILE_PIXELS = 512;
const FAILED = { waiting: text('browser.map.unreachable'), lookAgainSeconds: 30 };
const FIRST_PAUSE_SECONDS = 5;
const LONGEST_PAUSE_SECONDS = 300;
const OPEN_STREET_MAP = 'OpenStreetMap';
const LICENCE = 'https://www.openstreetmap.org/copyright';

/** Where there are tiles, in the map's units: as far again beyond the bounds, as the sea of an island goes on. */
function extentOf([west, south, east, north]) {
  const extent = [...ol.proj.fromLonLat([west, south]), ...ol.proj.fromLonLat([east, north])];
  return ol.extent.buffer(extent, Math.min(ol.extent.getWidth(extent), ol.extent.getHeight(extent)));
}

async function askForFacts() {
  try {
    const answer = await fetch(FACTS, { headers: { Accept: 'application/json' } });
    return answer.ok ? await answer.json() : FAILED;
  } catch {
    return FAILED;
  }
}

/** Two layers that get their tiles once the server has them: the ground, and the names on it. */
export class BaseMap {
  #layer;
  #names;
  #version;
  #timer;
  #pauseSeconds = FIRST_PAUSE_SECONDS;
  #changed;
  #ended = false;

  /** Calls back with what to write in the corner, and whether there is a map, whenever that changes. */
  constructor(palette, changed) {
    this.#changed = changed;
    const styles = baseStyles(palette);
    const shared = { minZoom: 5, visible: false };
    this.#layer = new ol.layer.VectorTile({ ...shared, style: styles.ground, zIndex: -2 });
    // A canvas of its own keeps the names where they are among the layers: OpenLayers draws what is decluttered last of all on a canvas.
    this.#names = new ol.layer.VectorTile({
      ...shared, style: styles.names, className: 'names', declutter: true, renderBuffer: 64, renderMode: 'vector',
    });
    this.#look();
  }

  get layer() {
    return this.#layer;
  }

  get names() {
    return this.#names;
  }

  /** Draws with other colours. */
  repaint(palette) {
    const { ground, names } = baseStyles(palette);
    this.#layer.setStyle(ground);
    this.#names.setStyle(names);
  }

  end() {
    this.#ended = true;
    clearTimeout(this.#timer);
  }

  async #look() {
    clearTimeout(this.#timer);
    const facts = await askForFacts();
    if (this.#ended) {
      return;
    }
    if (facts.waiting) {
      this.#lookIn(facts.lookAgainSeconds);
      // A map that is there stays, and so does whom it thanks.
      if (this.#version === undefined) {
        this.#changed(document.createTextNode(facts.waiting), false);
      }
    } else {
      // A source that is new asks again for tiles of the same map that could not be had; less and less often.
      this.#pauseSeconds = facts.version === this.#version
        ? Math.min(this.#pauseSeconds * 2, LONGEST_PAUSE_SECONDS)
        : FIRST_PAUSE_SECONDS;
      this.#version = facts.version;
      const source = this.#sourceOf(facts);
      for (const layer of [this.#layer, this.#names]) {
        layer.setSource(source);
        layer.setVisible(true);
      }
      this.#changed(credit(facts.attribution), true);
    }
  }

  #lookIn(seconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#look(), seconds * 1000);
  }

  #sourceOf({ version, bounds, minZoom, maxZoom }) {
    const tileGrid = ol.tilegrid.createXYZ({ minZoom, maxZoom, tileSize: TILE_PIXELS });
    const extent = extentOf(bounds);
    const source = new ol.source.VectorTile({
      format: new ol.format.MVT(),
      tileGrid,
      transition: 120,
      wrapX: false,
      tileUrlFunction: (tile) =>
        ol.extent.intersects(extent, tileGrid.getTileCoordExtent(tile))
          ? `map/${version}/${tile[0]}/${tile[1]}/${tile[2]}.mvt`
          : undefined,
    });
    // The server may have a newer map by now.
    source.on('tileloaderror', () => {
      if (!this.#ended && this.#layer.getSource() === source) {
        this.#lookIn(this.#pauseSeconds);
      }
    });
    return source;
  }
}

function credit(attribution) {
  if (!attribution.includes(OPEN_STREET_MAP)) {
    return document.createTextNode(attribution);
  }
  const link = document.createElement('a');
  link.href = LICENCE;
  link.target = '_blank';
  link.rel = 'noopener';
  link.textContent = attribution;
  return link;
}
