package com.bayoutech.web.walk;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * A walk through all of a page with the tab key alone.
 *
 * @param unreached what could be pressed, followed or filled in with a mouse, and was never reached
 * @param unseen what was reached and looked no different
 */
record TabWalk(List<String> unreached, List<String> unseen) {
    /** Round and round: a page that has more than this is nobody's page. */
    private static final int MOST_PRESSES = 700;

    /**
     * Notes what can be used, its look among it; then, after each press, what has the focus. An element inside of another's shadow counts for its host,
     * too, as its host's focus ring may be drawn around it. Within a grid, arrow keys lead from cell to cell, and the tab key leads on.
     */
    private static final String PREPARE = """
            () => {
              const usable = 'a[href], button, input, select, textarea, [tabindex]';
              const found = [];
              const visible = (element) => element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true })
                && element.getClientRects().length > 0;
              const shut = (element) => element.disabled || element.closest('[disabled], [inert], [aria-hidden=true]')
                || element.closest('vaadin-grid-cell-content') || element.tabIndex < 0;
              const collect = (root) => {
                for (const element of root.querySelectorAll('*')) {
                  if (element.matches(usable) && visible(element) && !shut(element) && !element.id.startsWith('focusexit')) {
                    found.push(element);
                  }
                  if (element.shadowRoot && !element.hasAttribute('disabled')) collect(element.shadowRoot);
                }
              };
              collect(document);
              const look = (element) => {
                const chain = [];
                for (let at = element, up = 0; at && up < 6; at = at.assignedSlot ?? at.parentNode ?? at.host, up++) {
                  if (at instanceof Element) chain.push(at);
                  if (at instanceof ShadowRoot) at = at.host, chain.push(at, ...[...at.shadowRoot.querySelectorAll('[part]')].slice(0, 20));
                }
                return chain.map((one) => ['', '::before', '::after'].map((part) => {
                  const style = getComputedStyle(one, part || null);
                  return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor, style.backgroundColor].join();
                }).join()).join(';');
              };
              const before = new Map(found.map((element) => [element, look(element)]));
              const reached = new Set();
              const unseen = new Set();
              const name = (element) => {
                const host = element.getRootNode().host;
                const text = element.getAttribute('aria-label') ?? element.innerText ?? '';
                return `<${host ? host.localName + ' ' : ''}${element.localName}${element.id ? '#' + element.id : ''}> ${text.slice(0, 40)}`;
              };
              window.tabWalk = {
                note() {
                  let at = document.activeElement;
                  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  const first = !reached.has(at);
                  for (let up = at; up; up = up.parentNode ?? up.host) {
                    reached.add(up);
                  }
                  if (first && before.has(at) && look(at) === before.get(at)) unseen.add(name(at));
                  return first;
                },
                result: () => [found.filter((element) => !reached.has(element) && element.isConnected && visible(element)
                    && !(element.type === 'radio') && !element.querySelector(usable)).map(name), [...unseen]],
              };
            }
            """;

    static TabWalk through(Page page) {
        page.evaluate("() => document.activeElement?.blur()");
        page.evaluate(PREPARE);
        int known = 0;
        for (int press = 0; press < MOST_PRESSES && known < 25; press++) {
            page.keyboard().press("Tab");
            known = Boolean.TRUE.equals(page.evaluate("() => tabWalk.note()")) ? 0 : known + 1;
        }
        List<?> result = (List<?>) page.evaluate("() => tabWalk.result()");
        return new TabWalk(strings(result.get(0)), strings(result.get(1)));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
