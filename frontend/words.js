/**
 * The words of our own pieces in the browser: patterns that the page brings along in the language of whoever looks at it. They are those of the server's
 * bundle "browser", which `docs/texts.md` tells of, and may hold {0}, {1, plural, one {# stop} other {# stops}} and nothing else of ICU's syntax.
 */

const language = document.documentElement.lang || 'en';
const patterns = JSON.parse(document.getElementById('bayou-words')?.textContent ?? '{}');
const plurals = new Intl.PluralRules(language);
const numbers = new Intl.NumberFormat(language);

/** Whether distances are read in miles. */
export const inMiles = document.documentElement.dataset.distances === 'mi';

/** The text of a key, such as `text('browser.map.stops', 3)`. */
export function text(key, ...values) {
  const pattern = patterns[key];
  if (pattern === undefined) {
    throw new Error(`The text (${key}) is not in the page. Add it to the bundle (browser).`);
  }
  return pattern.includes('{') ? fill(pattern, values) : pattern;
}

/** A number as the language writes it. */
export function written(value, options) {
  return options ? new Intl.NumberFormat(language, options).format(value) : numbers.format(value);
}

function fill(pattern, values) {
  let filled = '';
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf('{', at);
    if (open < 0) {
      return filled + pattern.slice(at);
    }
    const close = closing(pattern, open);
    filled += pattern.slice(at, open) + argument(pattern.slice(open + 1, close), values);
    at = close + 1;
  }
  return filled;
}

/** `0`, or `0, plural, one {...} other {...}`. */
function argument(words, values) {
  const [name, kind] = words.split(',', 2).map(part => part.trim());
  const value = values[Number(name)];
  if (kind !== 'plural') {
    return typeof value === 'number' ? numbers.format(value) : String(value);
  }
  const forms = formsOf(words.slice(words.indexOf('plural') + 'plural'.length + 1));
  const form = forms.get(`=${value}`) ?? forms.get(plurals.select(value)) ?? forms.get('other');
  return fill(form.replaceAll('#', numbers.format(value)), values);
}

function formsOf(words) {
  const forms = new Map();
  let at = 0;
  for (let open = words.indexOf('{'); open >= 0; open = words.indexOf('{', at)) {
    const close = closing(words, open);
    forms.set(words.slice(at, open).trim(), words.slice(open + 1, close));
    at = close + 1;
  }
  return forms;
}

function closing(words, open) {
  let depth = 0;
  for (let at = open; at < words.length; at += 1) {
    if (words[at] === '{') {
      depth += 1;
    } else if (words[at] === '}') {
      depth -= 1;
      if (depth === 0) {
        return at;
      }
    }
  }
  return words.length;
}
