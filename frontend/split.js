import { text } from './words.js';

// <bayou-split>: an upper and a lower piece with a bar between them. Each browser remembers how somebody left it.
const STEP = 24;
const LEAST = 110;

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: flex; flex-direction: column; min-height: 0; }
  slot { display: contents; }
  ::slotted([slot="upper"]) { flex: 1 1 0; height: auto !important; min-height: 0; }
  ::slotted([slot="lower"]) { flex: 0 0 auto; height: var(--lower, 38%) !important; min-height: 0; }
  :host([folded]) ::slotted([slot="lower"]) { display: none; }
  #between { flex: none; position: relative; }
  #bar {
    align-items: center;
    background: var(--bayou-surface-sunken);
    border-block: 1px solid var(--bayou-line);
    cursor: row-resize;
    display: flex;
    height: 14px;
    justify-content: center;
    outline-offset: -2px;
    touch-action: none;
  }
  :host([folded]) #bar { border-block-end: 0; cursor: default; height: 22px; }
  #bar:hover, #bar:focus-visible { background: var(--bayou-accent-soft); }
  #bar:focus-visible, button:focus-visible { outline: 2px solid var(--bayou-accent); }
  #bar::before { background: var(--bayou-line-strong); border-radius: 2px; content: ""; height: 3px; width: 36px; }
  button {
    align-items: center;
    background: none;
    border: 0;
    color: var(--bayou-text-quiet);
    cursor: pointer;
    display: flex;
    font: inherit;
    font-size: 11px;
    gap: 4px;
    inset-block: 0;
    inset-inline-end: 8px;
    padding: 0 6px;
    position: absolute;
  }
  button:hover { color: var(--bayou-accent); }
  svg { fill: none; height: 12px; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; stroke-width: 1.6; width: 12px; }
  :host([folded]) svg { transform: rotate(180deg); }
`);

class Split extends HTMLElement {
  #bar;
  #button;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.innerHTML = `<slot name="upper"></slot>
      <div id="between"><div id="bar" role="separator" tabindex="0" aria-orientation="horizontal" aria-valuemin="0" aria-valuemax="100"></div></div>
      <slot name="lower"></slot>`;
    this.#bar = root.getElementById('bar');
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.innerHTML = '<span></span><svg viewBox="0 0 16 16" aria-hidden="true"><path d="m4 6 4 4 4-4"/></svg>';
    this.#button.onclick = () => this.toggle();
    // Beside the bar, not in it: a separator has no buttons inside.
    this.#bar.after(this.#button);
    this.#bar.onpointerdown = (event) => this.#grab(event);
    this.#bar.onkeydown = (event) => this.#pressed(event);
  }

  connectedCallback() {
    const label = this.getAttribute('label');
    this.#bar.setAttribute('aria-label', text('browser.split.height', label));
    this.#button.firstChild.textContent = label;
    const { share, folded } = this.#recall();
    this.toggleAttribute('folded', folded === true);
    this.#resize(typeof share === 'number' ? share : 0.38);
    this.#tell();
  }

  toggle() {
    this.toggleAttribute('folded');
    this.#keep();
  }

  #grab(event) {
    if (event.button !== 0 || this.hasAttribute('folded')) {
      return;
    }
    event.preventDefault();
    this.#bar.focus();
    this.#bar.setPointerCapture(event.pointerId);
    this.#bar.onpointermove = ({ clientY }) => this.#resizeTo(this.getBoundingClientRect().bottom - clientY);
    this.#bar.onlostpointercapture = () => {
      this.#bar.onpointermove = null;
      this.#keep();
    };
  }

  #pressed(event) {
    const by = { ArrowUp: STEP, ArrowDown: -STEP }[event.key];
    if (by !== undefined) {
      this.#resizeTo(this.#share * this.clientHeight + by);
      this.#keep();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.toggle();
    } else {
      return;
    }
    event.preventDefault();
  }

  get #share() {
    return Number.parseFloat(this.style.getPropertyValue('--lower')) / 100;
  }

  #resizeTo(pixels) {
    const height = this.clientHeight;
    this.#resize(Math.max(LEAST, Math.min(height - LEAST, pixels)) / height);
    this.#tell();
  }

  #resize(share) {
    this.style.setProperty('--lower', `${Math.round(Math.min(0.9, Math.max(0.1, share)) * 1000) / 10}%`);
  }

  #tell() {
    const folded = this.hasAttribute('folded');
    this.#bar.setAttribute('aria-valuenow', folded ? 0 : Math.round(this.#share * 100));
    this.#button.setAttribute('aria-expanded', String(!folded));
  }

  #keep() {
    this.#tell();
    try {
      localStorage.setItem(this.#key, JSON.stringify({ share: this.#share, folded: this.hasAttribute('folded') }));
    } catch {
      // Storage may be blocked; then it lasts as long as the page.
    }
  }

  #recall() {
    try {
      return JSON.parse(localStorage.getItem(this.#key)) ?? {};
    } catch {
      return {};
    }
  }

  get #key() {
    return `bayou.split.${this.getAttribute('name')}`;
  }
}

customElements.define('bayou-split', Split);
