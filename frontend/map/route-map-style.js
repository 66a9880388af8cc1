// The look of the map's frame; a constructed sheet, so that it needs nothing from the content security policy.
export const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {
    background: var(--bayou-map-ground);
    contain: strict;
    display: block;
    min-height: 160px;
    outline-offset: -2px;
    position: relative;
  }
  :host([streets]) { background: var(--bayou-map-land); }
  :host(:focus-visible) { outline: 2px solid var(--bayou-accent); }
  [hidden] { display: none !important; }
  #ground { inset: 0; position: absolute; }
  #ground .ol-viewport { touch-action: none; }

  #buttons {
    background: var(--bayou-surface-raised);
    border: 1px solid var(--bayou-line);
    border-radius: var(--bayou-radius-m);
    box-shadow: var(--bayou-shadow);
    display: flex;
    flex-direction: column;
    inset-block-start: 12px;
    inset-inline-end: 12px;
    overflow: hidden;
    position: absolute;
  }
  button {
    background: none;
    border: 0;
    color: var(--bayou-text-quiet);
    cursor: pointer;
    height: 30px;
    padding: 0;
    width: 30px;
  }
  button + button { border-top: 1px solid var(--bayou-line); }
  button:hover { background: var(--bayou-accent-soft); color: var(--bayou-accent); }
  button:focus-visible { outline: 2px solid var(--bayou-accent); outline-offset: -2px; }
  svg { display: block; fill: none; height: 14px; margin: auto; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; stroke-width: 1.6; width: 14px; }
  button[aria-pressed="true"] { background: var(--bayou-accent); color: var(--bayou-map-on-color); }
  #lasso { height: 100%; inset: 0; pointer-events: none; position: absolute; width: 100%; }
  #lasso path { fill: color-mix(in oklab, var(--bayou-accent) 14%, transparent); stroke: var(--bayou-accent); stroke-dasharray: 5 4; }

  #foot {
    align-items: flex-end;
    color: var(--bayou-text-quiet);
    display: flex;
    font-size: 11px;
    inset: auto 12px 8px 12px;
    justify-content: space-between;
    line-height: 1.3;
    pointer-events: none;
    position: absolute;
  }
  :host([streets]) #attribution {
    background: color-mix(in oklab, var(--bayou-map-land) 78%, transparent);
    border-radius: var(--bayou-radius-s);
    padding: 1px 5px;
  }
  #attribution a { color: inherit; pointer-events: auto; text-decoration: none; }
  #attribution a:hover { text-decoration: underline; }
  #attribution a:focus-visible { outline: 2px solid var(--bayou-accent); }
  .ol-scale-line-inner {
    border: 1.5px solid var(--bayou-text-faint);
    border-top: 0;
    padding-bottom: 1px;
    text-align: center;
    transition: width 0.2s;
  }

  #tip {
    background: var(--bayou-surface-raised);
    border: 1px solid var(--bayou-line);
    border-radius: var(--bayou-radius-s);
    box-shadow: var(--bayou-shadow);
    color: var(--bayou-text);
    font-size: 12px;
    inset: 0 auto auto 0;
    line-height: 1.35;
    max-width: 220px;
    padding: 5px 9px;
    pointer-events: none;
    position: absolute;
    white-space: nowrap;
  }
  #tip strong { display: block; font-weight: 600; overflow: hidden; text-overflow: ellipsis; }
  #tip span { color: var(--bayou-text-quiet); }

  #pin {
    background: none;
    border: 0;
    cursor: grab;
    display: block;
    filter: drop-shadow(0 2px 2px rgb(0 0 0 / 35%));
    height: 36px;
    padding: 0;
    touch-action: none;
    width: 27px;
  }
  #pin:active { cursor: grabbing; }
  #pin:focus-visible { outline: 2px solid var(--bayou-accent); outline-offset: 2px; }
  #pin svg { display: block; fill: var(--bayou-bad); height: 100%; stroke: var(--bayou-map-halo); stroke-width: 1.5; width: 100%; }
  #pin circle { fill: var(--bayou-map-halo); stroke: none; }
`);
