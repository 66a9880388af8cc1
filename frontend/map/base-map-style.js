// How the base map is drawn: calm, so that routes and stops stay in front. Colours are tokens of the page; styles are made once and kept.

/** Pixels at tile zoom levels (a screen shows one more); between them they grow evenly, beyond them they stay. */
const WIDTHS = {
  motorway: [[6, 1], [9, 1.8], [12, 3.2], [14, 6], [16, 13], [18, 30]],
  trunk: [[6, 0.8], [9, 1.6], [12, 3], [14, 5.5], [16, 12], [18, 28]],
  primary: [[8, 0.8], [10, 1.4], [12, 2.6], [14, 5], [16, 11], [18, 26]],
  secondary: [[9, 0.6], [11, 1.4], [12, 2.2], [14, 4.4], [16, 10], [18, 24]],
  tertiary: [[11, 0.8], [12, 1.6], [14, 3.8], [16, 9], [18, 22]],
  street: [[12, 0.6], [13, 1.4], [14, 2.8], [16, 7.5], [18, 20]],
  pedestrian: [[13, 1], [14, 2], [16, 6], [18, 16]],
  service: [[13, 0.5], [14, 1.2], [16, 4], [18, 11]],
  track: [[13, 0.6], [16, 1.6], [18, 3]],
  path: [[14, 0.7], [16, 1.3], [18, 2.4]],
  steps: [[14, 1], [16, 2], [18, 4]],
};
const ORDER = ['ferry', 'path', 'steps', 'track', 'service', 'pedestrian', 'street', 'tertiary', 'secondary', 'primary', 'trunk', 'motorway'];
const MAIN = new Set(['motorway', 'trunk']);
const MAJOR = new Set(['primary', 'secondary']);
const BARE = new Set(['track', 'path', 'steps', 'ferry']);

/** Casings below all roads, bridges above them. */
const CASING = 100;
const ROAD = 120;
const BRIDGE = 40;
const LABEL = 300;

const NAME_SIZES = { 1: 16, 2: 14, 3: 12.5, 4: 12, 5: 11.5, 6: 11, 7: 10.5, 8: 11 };

export function widthAt(stops, zoom) {
  if (zoom <= stops[0][0]) {
    return stops[0][1];
  }
  for (let i = 1; i < stops.length; i++) {
    const [from, least] = stops[i - 1];
    const [to, most] = stops[i];
    if (zoom <= to) {
      // Growth by a factor a level looks even.
      return least * (most / least) ** ((zoom - from) / (to - from));
    }
  }
  return stops.at(-1)[1];
}

/** What is written, which lies above the routes. */
const NAMES = new Set(['road_name', 'place', 'house_number']);

/** The style functions of a palette: of the ground, and of the names on it. */
export function baseStyles(palette) {
  const look = new Look(palette);
  const only = (names) => (feature, resolution) => (NAMES.has(feature.get('layer')) === names ? look.of(feature, resolution) : undefined);
  return { ground: only(false), names: only(true) };
}

class Look {
  #colors;
  #font;
  #cache = new Map();

  constructor({ base, font }) {
    this.#colors = base;
    this.#font = font;
  }

  of(feature, resolution) {
    // Quarters of a level are as fine as anybody sees.
    const zoom = Math.round(Math.log2(78271.51696402048 / resolution) * 4) / 4;
    const layer = feature.get('layer');
    const kind = feature.get('class') ?? '';
    switch (layer) {
      case 'water':
        return this.#fill(kind === 'pool' ? 'pool' : 'water', 1);
      case 'landuse':
        return this.#landuse(kind);
      case 'green':
        return this.#fill({ wood: 'wood', wetland: 'wetland', pitch: 'pitch' }[kind] ?? 'green', kind === 'pitch' ? 4 : 3);
      case 'waterway':
        return this.#waterway(kind, zoom);
      case 'building':
        return this.#building(zoom);
      case 'road':
        return this.#road(kind, feature.get('structure') ?? '', feature.get('link') === 1, zoom);
      case 'rail':
        return this.#rail(kind, feature.get('structure') ?? '', zoom);
      case 'road_name':
        return this.#roadName(feature, kind, zoom);
      case 'place':
        return this.#place(feature, kind, zoom);
      case 'house_number':
        return zoom >= 16 ? this.#houseNumber(feature) : undefined;
      default:
        return undefined;
    }
  }

  #kept(key, make) {
    let style = this.#cache.get(key);
    if (style === undefined) {
      style = make();
      this.#cache.set(key, style);
    }
    return style;
  }

  #fill(color, zIndex) {
    return this.#kept(`fill ${color}`, () =>
      new ol.style.Style({ zIndex, fill: new ol.style.Fill({ color: this.#colors[color] }) }));
  }

  #landuse(kind) {
    const color = { sand: 'sand', field: 'field', runway: 'runway', pedestrian: 'square', pier: 'land', residential: 'land' }[kind] ?? 'site';
    return this.#fill(color, { pier: 10, pedestrian: 6, runway: 5 }[kind] ?? 2);
  }

  #stroke(key, zIndex, color, width, more) {
    return this.#kept(`${key} ${zIndex} ${color} ${width}`, () =>
      new ol.style.Style({
        zIndex,
        stroke: new ol.style.Stroke({ color: this.#colors[color], width, lineCap: 'round', lineJoin: 'round', ...more }),
      }));
  }

  #waterway(kind, zoom) {
    const width = widthAt(kind === 'river' || kind === 'canal' ? [[8, 0.8], [12, 1.8], [16, 6]] : [[13, 0.7], [16, 2.2]], zoom);
    return this.#stroke('waterway', 8, 'water', width);
  }

  #building(zoom) {
    return this.#kept(`building ${zoom >= 15.5}`, () =>
      new ol.style.Style({
        zIndex: 20,
        fill: new ol.style.Fill({ color: this.#colors.building }),
        stroke: zoom >= 15.5 ? new ol.style.Stroke({ color: this.#colors.buildingLine, width: 0.8 }) : undefined,
      }));
  }

  #road(kind, structure, isLink, zoom) {
    if (kind === 'ferry') {
      return this.#stroke('ferry', 30, 'ferry', 1.2, { lineDash: [6, 5], lineCap: 'butt' });
    }
    return this.#kept(`road ${kind} ${structure} ${isLink} ${zoom}`, () => {
      const width = widthAt(WIDTHS[kind] ?? WIDTHS.street, zoom) * (isLink ? 0.65 : 1);
      const above = ORDER.indexOf(kind) + (structure === 'bridge' ? BRIDGE : 0);
      const color = this.#colors[MAIN.has(kind) ? 'main' : MAJOR.has(kind) ? 'major' : 'road'];
      const tunnel = structure === 'tunnel';
      if (BARE.has(kind)) {
        const lineDash = kind === 'steps' ? [width, width * 0.8] : kind === 'track' ? [width * 5, width * 2.5] : [width * 2.6, width * 1.8];
        return [line(ROAD + above, this.#colors.path, width, { lineDash, lineCap: 'butt' })];
      }
      const styles = [];
      if (width >= 1.8) {
        styles.push(line(CASING + above, this.#colors[MAIN.has(kind) ? 'mainCasing' : 'casing'], width + (zoom >= 14 ? 2 : 1.4),
          tunnel ? { lineDash: [5, 4], lineCap: 'butt' } : structure === 'bridge' ? { lineCap: 'butt' } : {}));
        styles.push(line(ROAD + above, tunnel ? this.#colors.tunnel : color, width, {}));
      } else {
        // A thin line without a casing must stand out from the ground by itself.
        styles.push(line(ROAD + above, this.#colors[MAIN.has(kind) ? 'mainCasing' : 'thin'], Math.max(width, 0.7), {}));
      }
      return styles;
    });
  }

  #rail(kind, structure, zoom) {
    return this.#kept(`rail ${kind} ${structure} ${zoom}`, () => {
      const width = widthAt(kind === 'rail' ? [[10, 0.7], [14, 1.2], [17, 2.6]] : [[13, 0.6], [17, 1.6]], zoom);
      const zIndex = ROAD + (structure === 'bridge' ? BRIDGE : 0) + 0.5;
      if (structure === 'tunnel') {
        return [line(zIndex, this.#colors.rail, width, { lineDash: [3, 4], lineCap: 'butt' })];
      }
      return zoom < 14 || kind !== 'rail'
        ? [line(zIndex, this.#colors.rail, width, {})]
        : [
            line(zIndex, this.#colors.rail, width, {}),
            line(zIndex, this.#colors.rail, width + 3, { lineDash: [1, 9], lineCap: 'butt' }),
          ];
    });
  }

  #roadName(feature, kind, zoom) {
    const name = feature.get('name');
    const rank = ORDER.indexOf(kind);
    if (name && zoom >= (rank >= 9 ? 12.5 : rank >= 7 ? 13.25 : rank >= 6 ? 14 : 15)) {
      return this.#label(`way ${name} ${rank} ${zoom >= 15}`, {
        zIndex: LABEL + rank,
        text: name,
        font: `${rank >= 8 ? 500 : 400} ${zoom >= 15 ? 11.5 : 10.5}px ${this.#font}`,
        color: rank >= 7 ? 'label' : 'labelQuiet',
        placement: 'line',
        repeat: 320,
        maxAngle: Math.PI / 5,
        padding: [2, 8, 2, 8],
      });
    }
    const ref = feature.get('ref');
    return ref && rank >= 9 && zoom >= 9 ? this.#shield(ref, MAIN.has(kind), rank) : undefined;
  }

  #shield(ref, isMain, rank) {
    return this.#label(`ref ${ref} ${isMain}`, {
      zIndex: LABEL + 20 + rank,
      text: ref,
      font: `600 9.5px ${this.#font}`,
      color: 'labelQuiet',
      placement: 'line',
      repeat: 420,
      padding: [6, 30, 6, 30],
    });
  }

  #place(feature, kind, zoom) {
    const rank = feature.get('rank');
    const name = feature.get('name');
    // Far away, what is small is not named; near by, the city is all around.
    if ((rank === 1 && zoom > 14) || (rank === 2 && zoom > 15) || (rank > 7 && zoom < 13.5) || (rank === 4 && zoom < 11.5)) {
      return undefined;
    }
    const area = { water: 'labelWater', green: 'labelGreen', site: 'labelQuiet' }[kind];
    const isQuiet = rank >= 4 && !area;
    return this.#label(`place ${name} ${kind} ${rank}`, {
      zIndex: LABEL + 60 - rank,
      text: isQuiet && rank < 7 ? name.toUpperCase() : wrapped(name),
      font: `${area === 'labelWater' ? 'italic ' : ''}${rank <= 2 ? 600 : 500} ${isQuiet ? NAME_SIZES[rank] - 1.5 : NAME_SIZES[rank]}px ${this.#font}`,
      color: area ?? (isQuiet ? 'labelQuiet' : 'label'),
      padding: [6, 10, 6, 10],
    });
  }

  #houseNumber(feature) {
    const number = feature.get('number');
    return this.#label(`number ${number}`, {
      zIndex: LABEL - 1,
      text: number,
      font: `400 9.5px ${this.#font}`,
      color: 'labelFaint',
      padding: [1, 2, 1, 2],
    });
  }

  #label(key, { zIndex, color, ...text }) {
    return this.#kept(key, () =>
      new ol.style.Style({
        zIndex,
        text: new ol.style.Text({
          fill: new ol.style.Fill({ color: this.#colors[color] }),
          stroke: new ol.style.Stroke({ color: this.#colors.labelHalo, width: 2.6 }),
          ...text,
        }),
      }));
  }
}

const line = (zIndex, color, width, more) =>
  new ol.style.Style({ zIndex, stroke: new ol.style.Stroke({ color, width, lineCap: 'round', lineJoin: 'round', ...more }) });

/** Names of several words stand on two lines. */
function wrapped(name) {
  if (name.length < 16) {
    return name;
  }
  const middle = name.length / 2;
  const spaces = [...name.matchAll(/ /g)].map((space) => space.index);
  const at = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return at === undefined ? name : `${name.slice(0, at)}\n${name.slice(at + 1)}`;
}
