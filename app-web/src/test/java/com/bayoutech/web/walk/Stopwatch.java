package com.bayoutech.web.walk;

import com.microsoft.playwright.Page;
import java.util.Map;

/** Times what the plan's screen takes, by the browser's own clock, from an input to the frame in which all pieces show what it brought. */
final class Stopwatch {
    /** The pieces of the screen as its own modules know them. */
    private static final String PREPARE = """
            async () => {
              const modules = await Promise.all(['day', 'drag', 'selection'].map((name) => import(`/ui/plan/${name}.js`)));
              const [{ day }, { drag }, { selection }] = modules;
              const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
              const totals = () => document.querySelector('.bayou-totals').textContent;
              const until = async (condition) => {
                const start = performance.now();
                while (!condition()) {
                  if (performance.now() - start > 60000) throw new Error('It did not happen within a minute');
                  await new Promise((done) => requestAnimationFrame(done));
                }
              };
              const timed = async (input, condition) => {
                const before = totals();
                const start = performance.now();
                await input();
                await until(() => condition(before));
                await frames();
                return performance.now() - start;
              };
              const planned = () => day.rows.filter((row) => row.stops.length > 3);
              window.figures = {
                isOpen: () => planned().length > 50 && document.querySelector('bayou-route-map')?.shadowRoot?.querySelector('canvas'),
                select: ({ row }) => timed(async () => {
                  const name = planned()[row].name;
                  const items = [...document.querySelectorAll('bayou-route-list .bayou-route')];
                  const item = items.find((one) => one.querySelector('.bayou-route-name').textContent === name);
                  item ? item.click() : selection.set([planned()[row].id], [], 'list');
                  await document.querySelector('bayou-route-map').drawn();
                }, () => selection.routes.has(planned()[row].id)),
                move: ({ from, to }) => timed(() => drag.move(planned()[from].stops[1].jobs, planned()[to].id, 1), (before) => totals() !== before),
                takeOut: ({ count }) => timed(() => drag.move(planned().flatMap((row) => row.stops).slice(0, count).flatMap((stop) => stop.jobs), undefined, -1),
                  (before) => totals() !== before),
                assign: ({ jobs, to }) => timed(() => drag.move(jobs, planned()[to].id, -1), (before) => totals() !== before),
                jobs: ({ count }) => planned().flatMap((row) => row.stops).slice(0, count).flatMap((stop) => stop.jobs),
                totals,
              };
            }
            """;

    private final Page page;

    private Stopwatch(Page page) {
        this.page = page;
    }

    /** For a page that shows a plan, until it shows something else. */
    static Stopwatch on(Page page) {
        page.evaluate(PREPARE);
        return new Stopwatch(page);
    }

    /** Milliseconds until what the page's figures know by this name is shown. */
    double millis(String figure, Map<String, ?> with) {
        return ((Number) page.evaluate("with_ => figures." + figure + "(with_)", with)).doubleValue();
    }

    /** Waits until the plan is there, with its map. */
    void awaitOpen() {
        page.waitForFunction("() => figures.isOpen()");
    }

    /** Milliseconds from a key until the plan's totals have changed. */
    double millisOfKey(String key) {
        page.evaluate("() => { figures.before = figures.totals(); figures.start = performance.now(); }");
        page.keyboard().press(key);
        page.waitForFunction("() => figures.totals() !== figures.before");
        return ((Number) page.evaluate("() => performance.now() - figures.start")).doubleValue();
    }

    /** The jobs of the first stops that are planned. */
    Object jobs(int count) {
        return page.evaluate("with_ => figures.jobs(with_)", Map.of("count", count));
    }
}
