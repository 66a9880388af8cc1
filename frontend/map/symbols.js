// How depots, stops and routes are drawn. Styles are cached with the palette: thousands of stops share a few dozen.
const ASSIGNED = 2;
const UNASSIGNED = 1;

/** A number appears where its stop is this many pixels away from the next one. */
const ROOM_FOR_NUMBER = 17;

/** Dots grow once the map is near (map units a pixel), and numbers appear on routes that are not selected. */
const NEAR = 12;

/** Arrow heads on the selected route are this many pixels apart; a long route seen from near by has no more than so many. */
const BETWEEN_ARROWS = 90;
const MOST_ARROWS = 400;

const cached = (palette, key, make) => {
  let style = palette.cache.get(key);
  if (!style) {
    style = make();
    palette.cache.set(key, style);
  }
  return style;
};

const circle = (radius, fill, line, width) =>
  new ol.style.Circle({
    radius,
    fill: new ol.style.Fill({ color: fill }),
    stroke: new ol.style.Stroke({ color: line, width }),
  });

const stroke = (color, width) =>
  new ol.style.Stroke({ color, width, lineCap: 'round', lineJoin: 'round' });

/** A stop: a filled dot on its route, a ring when the plan left it out, a grey dot while there is no plan. */
export function stopStyle(stop, palette) {
  const { state, number, chosen, selected, hovered, resolution } = stop;
  const assigned = state === ASSIGNED;
  const near = resolution < NEAR;
  const numbered = assigned && number > 0
    && (selected || (chosen ? stop.roomOnRoute : near ? stop.room : 0) / resolution > ROOM_FOR_NUMBER);
  const far = near ? 0 : stop.many ? 2 : 1;
  const key = `stop ${state} ${assigned ? stop.color % palette.routes.length : ''} ${numbered ? number : ''} ${chosen} ${selected} ${hovered} ${far}`;
  return cached(palette, key, () => {
    const zIndex = selected ? 4 : hovered ? 3 : chosen ? 2 : 1;
    const radius = (numbered ? 9 : [5.5, 4.2, 3.2][far]) + (selected ? 2.5 : hovered ? 1.5 : 0);
    const styles = [new ol.style.Style({ zIndex, image: dot(stop, palette, radius) })];
    if (numbered) {
      styles[0].setText(new ol.style.Text({
        text: String(number),
        font: `600 ${number > 99 ? 8.5 : 10.5}px ${palette.font}`,
        offsetY: 0.5,
        fill: new ol.style.Fill({ color: palette.onColor }),
      }));
    }
    if (selected) {
      styles.unshift(new ol.style.Style({ zIndex, image: circle(radius + 4, 'rgba(0, 0, 0, 0)', palette.depot, 2) }));
    }
    return styles;
  });
}

function dot({ state, color }, palette, radius) {
  if (state === ASSIGNED) {
    return circle(radius, palette.routes[color % palette.routes.length], palette.halo, 1.5);
  }
  if (state === UNASSIGNED) {
    return circle(radius - 0.5, palette.halo, palette.unassigned, 2.2);
  }
  return circle(radius - 0.5, palette.waiting, palette.halo, 1.5);
}

const ways = (feature) => feature.get('ways');
const missing = (feature) => feature.get('missing');

/** A route: a line with a halo; one that is chosen is wider and shows its direction. Without a way it is dashed. */
export function routeStyle(feature, palette, chosen, resolution) {
  const index = feature.get('color') % palette.routes.length;
  const zIndex = chosen ? 2 : 1;
  const color = palette.routes[index];
  const [halo, width] = chosen ? [8, 4] : [5, 2.5];
  const styles = cached(palette, `route ${index} ${chosen}`, () => [
    new ol.style.Style({ zIndex, geometry: ways, stroke: stroke(palette.halo, halo) }),
    new ol.style.Style({ zIndex, geometry: ways, stroke: stroke(color, width) }),
    new ol.style.Style({ zIndex, geometry: missing, stroke: stroke(palette.halo, width + 1.5) }),
    new ol.style.Style({ zIndex, geometry: missing, stroke: dashed(color, width) }),
  ]);
  return chosen ? [...styles, ...arrows(feature.getGeometry(), color, palette, zIndex, resolution)] : styles;
}

/** Somebody else's selection around a stop, in their colour. */
export function ringStyle(feature, palette) {
  const color = palette.routes[feature.get('color') % palette.routes.length];
  return cached(palette, `ring ${color}`, () => new ol.style.Style({ image: circle(12, 'rgba(0, 0, 0, 0)', color, 2.5) }));
}

/** What a change would make of a route: dashes in its colour on a wide halo. */
export function ghostStyle(feature, palette) {
  const color = palette.routes[feature.get('color') % palette.routes.length];
  return cached(palette, `ghost ${color}`, () => [
    new ol.style.Style({ stroke: stroke(palette.halo, 8) }),
    new ol.style.Style({ stroke: new ol.style.Stroke({ color, width: 3.5, lineDash: [9, 7], lineCap: 'butt' }) }),
  ]);
}

/** What a route was: grey dashes, the same for all. */
export function formerStyle(palette) {
  return cached(palette, 'former', () => [
    new ol.style.Style({ stroke: stroke(palette.halo, 5) }),
    new ol.style.Style({ stroke: new ol.style.Stroke({ color: palette.former, width: 2.5, lineDash: [6, 6], lineCap: 'butt' }) }),
  ]);
}

const dashed = (color, width) =>
  new ol.style.Stroke({ color, width: width * 0.8, lineDash: [width * 2, width * 2.5], lineCap: 'butt' });

/** An arrow head every so many pixels along a line, in the middle of where it stands. */
function arrows(line, color, palette, zIndex, resolution) {
  const heads = [];
  let next = BETWEEN_ARROWS / 2;
  line.forEachSegment((from, to) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) / resolution;
    for (; next < length && heads.length < MOST_ARROWS; next += BETWEEN_ARROWS) {
      const share = next / length;
      heads.push(new ol.style.Style({
        zIndex,
        geometry: new ol.geom.Point([from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share]),
        image: arrow(color, palette, -Math.atan2(to[1] - from[1], to[0] - from[0]) + Math.PI / 2),
      }));
    }
    next -= length;
  });
  return heads;
}

const arrow = (color, palette, rotation) =>
  new ol.style.RegularShape({
    points: 3,
    radius: 6,
    rotation,
    fill: new ol.style.Fill({ color }),
    stroke: new ol.style.Stroke({ color: palette.halo, width: 1.5 }),
  });

/** A depot: a house on a dark tile, with its name below. */
export function depotStyle(feature, palette) {
  const name = feature.get('name');
  return cached(palette, `depot ${name}`, () => [
    new ol.style.Style({
      image: new ol.style.RegularShape({
        points: 4,
        radius: 17,
        angle: Math.PI / 4,
        fill: new ol.style.Fill({ color: palette.depot }),
        stroke: new ol.style.Stroke({ color: palette.halo, width: 2, lineJoin: 'round' }),
      }),
      text: new ol.style.Text({
        text: name,
        font: `600 12px ${palette.font}`,
        offsetY: 24,
        fill: new ol.style.Fill({ color: palette.depot }),
        stroke: new ol.style.Stroke({ color: palette.halo, width: 4 }),
      }),
    }),
    new ol.style.Style({ image: new ol.style.Icon({ src: house(palette.halo), scale: 0.66 }) }),
  ]);
}

function house(color) {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24" fill="none" stroke="${color}"
    stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round"><path d="M3.5 20V9.700L12 4.300l8.5 5.400V20M8 20v-6.500h8V20"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(drawing)}`;
}
