// <bayou-shortcuts>: the keys of a screen, wherever on it the focus is. Silent while somebody writes, and behind a dialog.
const WRITING = 'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable]:not([contenteditable=false])';
const DIALOG = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

/** A press as people write it, "Ctrl+Shift+Z"; a sign such as "?" has its own shift key inside, wherever the keyboard keeps it. */
export function nameOf(event) {
  const letter = /^\p{L}$/u.test(event.key);
  const sign = event.key.length === 1 && !letter && event.key !== ' ';
  const key = letter ? event.key.toUpperCase() : event.key === ' ' ? 'Space' : event.key.replace(/^Arrow/, '');
  return [
    ...(event.ctrlKey || event.metaKey ? ['Ctrl'] : []),
    ...(event.altKey ? ['Alt'] : []),
    ...(event.shiftKey && !sign ? ['Shift'] : []),
    key,
  ].join('+');
}

/** Whether a press belongs to a field, or to what stands in front of the screen. */
export function isElsewhere(event) {
  const from = event.composedPath()[0];
  return (from instanceof Element && from.matches(WRITING)) || document.querySelector(DIALOG) !== null;
}

class Shortcuts extends HTMLElement {
  #byKeys = new Map();
  #pressed = (event) => {
    const index = this.#byKeys.get(nameOf(event));
    if (index !== undefined && !event.defaultPrevented && !isElsewhere(event)) {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('shortcut', { detail: index }));
    }
  };

  connectedCallback() {
    this.hidden = true;
    document.addEventListener('keydown', this.#pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#pressed);
  }

  /** The keys of each shortcut that the server wants to hear of; an empty list where it does not. */
  listen(keys) {
    this.#byKeys = new Map(keys.flatMap((names, index) => names.map((name) => [name, index])));
  }
}

customElements.define('bayou-shortcuts', Shortcuts);
