// The map's colours, read from the tokens of the page, so that the canvas follows light and dark as the page does.
const ROUTE_COLORS = 14;

/** The base map's colours and their tokens. */
const BASE = {
  land: 'land',
  water: 'water',
  pool: 'pool',
  green: 'green',
  wood: 'wood',
  wetland: 'wetland',
  pitch: 'pitch',
  sand: 'sand',
  field: 'field',
  site: 'site',
  runway: 'runway',
  square: 'square',
  building: 'building',
  buildingLine: 'building-line',
  road: 'road',
  thin: 'road-thin',
  major: 'road-major',
  main: 'road-main',
  tunnel: 'road-tunnel',
  casing: 'casing',
  mainCasing: 'casing-main',
  path: 'path',
  rail: 'rail',
  ferry: 'ferry',
  label: 'label',
  labelQuiet: 'label-quiet',
  labelFaint: 'label-faint',
  labelWater: 'label-water',
  labelGreen: 'label-green',
  labelHalo: 'label-halo',
};

/** A canvas pixel turns every way of writing a colour, light-dark() and oklch() too, into red, green and blue. */
const pixel = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

function rgb(color) {
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  return Array.from(pixel.getImageData(0, 0, 1, 1).data.slice(0, 3));
}

const opaque = ([red, green, blue]) => `rgb(${red}, ${green}, ${blue})`;

/** The colours as they are right now around this element. */
export function readPalette(element) {
  const probe = document.createElement('i');
  probe.hidden = true; // Within the shadow, as what has no slot has no style.
  element.shadowRoot.append(probe);
  const token = (name) => {
    probe.style.color = `var(${name})`;
    return rgb(getComputedStyle(probe).color);
  };
  const routes = Array.from({ length: ROUTE_COLORS }, (_, i) => token(`--bayou-route-${i}`));
  const unassigned = token('--bayou-map-unassigned');
  const waiting = token('--bayou-text-faint');
  const palette = {
    graticule: opaque(token('--bayou-map-graticule')),
    halo: opaque(token('--bayou-map-halo')),
    depot: opaque(token('--bayou-map-depot')),
    former: opaque(token('--bayou-map-former')),
    onColor: opaque(token('--bayou-map-on-color')),
    font: getComputedStyle(element).fontFamily,
    routes: routes.map(opaque),
    unassigned: opaque(unassigned),
    waiting: opaque(waiting),
    base: Object.fromEntries(Object.entries(BASE).map(([name, part]) => [name, opaque(token(`--bayou-map-${part}`))])),
    cache: new Map(),
  };
  probe.remove();
  return palette;
}

/** Calls back when light becomes dark or the other way round; returns how to end it. */
export function watchPalette(changed) {
  const attributes = new MutationObserver(changed);
  attributes.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'class', 'style'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', changed);
  return () => {
    attributes.disconnect();
    system.removeEventListener('change', changed);
  };
}
