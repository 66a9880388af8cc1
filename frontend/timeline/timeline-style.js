// The look of the timeline's frame; a constructed sheet, so that it needs nothing from the content security policy.
export const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host {
    background: var(--bayou-surface);
    contain: strict;
    display: block;
    position: relative;
  }
  #scroller {
    inset: 0;
    outline: none;
    overflow: auto;
    overscroll-behavior: contain;
    position: absolute;
    scrollbar-width: thin;
    touch-action: pan-x pan-y;
  }
  #scroller:focus-visible { box-shadow: inset 0 0 0 2px var(--bayou-accent); }
  #scroller:focus-visible canvas { clip-path: inset(2px); }
  canvas { display: block; inset: 0; position: sticky; }
  #room { inset: 0 auto auto 0; pointer-events: none; position: absolute; visibility: hidden; }
  #cells { clip-path: inset(50%); height: 1px; inset: 0 auto auto 0; overflow: hidden; position: absolute; width: 1px; }
  #buttons {
    align-items: center;
    display: flex;
    inset: 2px auto auto 6px;
    position: absolute;
  }
  button {
    background: none;
    border: 0;
    border-radius: var(--bayou-radius-s);
    color: var(--bayou-text-quiet);
    cursor: pointer;
    height: 24px;
    padding: 0;
    width: 26px;
  }
  button:hover { background: var(--bayou-accent-soft); color: var(--bayou-accent); }
  button:focus-visible { outline: 2px solid var(--bayou-accent); outline-offset: -2px; }
  svg { display: block; fill: none; height: 14px; margin: auto; stroke: currentColor; stroke-linecap: round; stroke-linejoin: round; stroke-width: 1.6; width: 14px; }
  #tip {
    background: var(--bayou-surface-raised);
    border: 1px solid var(--bayou-line);
    border-radius: var(--bayou-radius-s);
    box-shadow: var(--bayou-shadow);
    color: var(--bayou-text-quiet);
    font-size: 12px;
    inset: 0 auto auto 0;
    line-height: 1.35;
    max-width: 280px;
    padding: 5px 9px;
    pointer-events: none;
    position: absolute;
    width: max-content;
  }
  #tip strong { color: var(--bayou-text); font-weight: 600; }
  #tip span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  [hidden] { display: none !important; }
`);
