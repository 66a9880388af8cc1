// The map before anything is on it, and what is around its canvas: its buttons, its foot, and the tip at the pointer.
import { inMiles, text } from '../words.js';

export const FRAME = `
  <div id="ground"></div>
  <div id="buttons" role="group" aria-label="${text('browser.map')}">
    <button type="button" id="in" title="${text('browser.map.closer')}" aria-label="${text('browser.map.closer')}"><svg viewBox="0 0 16 16"><path d="M8 3v10M3 8h10"/></svg></button>
    <button type="button" id="out" title="${text('browser.map.further')}" aria-label="${text('browser.map.further')}"><svg viewBox="0 0 16 16"><path d="M3 8h10"/></svg></button>
    <button type="button" id="fit" title="${text('browser.map.everything.hint')}" aria-label="${text('browser.map.everything')}"
      ><svg viewBox="0 0 16 16"><path d="M2.5 6V3.500a1 1 0 0 1 1-1H6M10 2.500h2.500a1 1 0 0 1 1 1V6M13.5 10v2.500a1 1 0 0 1-1 1H10M6 13.500H3.500a1 1 0 0 1-1-1V10"/></svg></button>
    <button type="button" id="draw" title="${text('browser.map.draw.hint')}" aria-label="${text('browser.map.draw')}" aria-pressed="false" hidden
      ><svg viewBox="0 0 16 16"><path d="M5 10.300C3.500 9.700 2.700 8.600 2.700 7.300c0-2.400 2.400-4.300 5.300-4.300s5.300 1.900 5.300 4.300-2.400 4.300-5.300 4.300c-.6 0-1.200-.1-1.700-.2"/><circle cx="5.200" cy="11.300" r="1.200"/><path d="M5.200 12.500c0 .8-.4 1.200-1.200 1.300"/></svg></button>
  </div>
  <div id="foot"><div id="scale"></div><div id="attribution"></div></div>
  <div id="tip" role="status" hidden><strong></strong><span></span></div>`;

const GRATICULE_DEGREES = [90, 45, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001];
const FIT = { padding: [44, 64, 44, 44], maxZoom: 16 };
const ROOM = { right: 220, below: 90 };

/** Writes two lines at a pixel of the map, on the side where there is room; without lines the tip is gone. */
export function showTip(tip, lines, pixel, map) {
  tip.hidden = !lines;
  if (lines) {
    [tip.querySelector('strong').textContent, tip.querySelector('span').textContent] = lines;
    const [x, y] = pixel;
    const left = x > map.clientWidth - ROOM.right;
    const above = y > map.clientHeight - ROOM.below;
    tip.style.transform =
      `translate(${x}px, ${y}px) translate(${left ? 'calc(-100% - 10px)' : '12px'}, ${above ? 'calc(-100% - 10px)' : '12px'})`;
  }
}

/** A map on a ground that takes its keys from an element. */
export function newMap(keys, ground, scale) {
  return new ol.Map({
    target: ground,
    keyboardEventTarget: keys,
    controls: [new ol.control.ScaleLine({ target: scale, minWidth: 72, units: inMiles ? 'us' : 'metric' })],
    // Shift and drag draws around stops.
    interactions: ol.interaction.defaults.defaults({ altShiftDragRotate: false, pinchRotate: false, shiftDragZoom: false }),
    view: new ol.View({ center: [0, 0], zoom: 2, minZoom: 2, maxZoom: 19, enableRotation: false }),
  });
}

/** Lines of latitude and longitude, for where there are no streets. */
export function graticule(palette, visible) {
  return new ol.layer.Graticule({
    strokeStyle: new ol.style.Stroke({ color: palette.graticule, width: 1 }),
    intervals: GRATICULE_DEGREES,
    targetSize: 130,
    visible,
    zIndex: -1,
  });
}

/** Moves the view so that these extents are in it; nothing to show leaves it where it is. */
export function fit(map, extents, animated) {
  const extent = ol.extent.createEmpty();
  extents.forEach((part) => ol.extent.extend(extent, part));
  if (map && !ol.extent.isEmpty(extent)) {
    const still = !animated || matchMedia('(prefers-reduced-motion: reduce)').matches;
    map.getView().fit(extent, { ...FIT, duration: still ? 0 : 260 });
  }
}
