package com.bayoutech.web.walk;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Scrolls through the rows of the orders' screen and times, in each frame, for how long a row was not there. */
final class OrderRounds {
    /** Some twelve, sixty and three hundred rows a frame: by the wheel, by a swift hand, by the scroll bar. */
    private static final List<Integer> PIXELS_PER_FRAME = List.of(400, 2_000, 10_000);

    private static final int JUMPS = 10;

    private static final String PREPARE = """
            () => {
              const grid = document.querySelector('vaadin-grid');
              const table = grid.shadowRoot.querySelector('#table');
              const frame = () => new Promise((done) => requestAnimationFrame(done));
              const text = (row) => row.children[1].querySelector('slot').assignedNodes().map((node) => node.textContent).join('').trim();
              const isWhole = () => {
                const view = table.getBoundingClientRect();
                const top = grid.shadowRoot.querySelector('#header').getBoundingClientRect().bottom;
                const rows = [...grid.shadowRoot.querySelectorAll('#items > tr:not([hidden])')]
                  .map((row) => ({ row, box: row.getBoundingClientRect() }))
                  .filter(({ box }) => box.bottom > top && box.top < view.bottom);
                const covered = rows.reduce((sum, { box }) => sum + Math.min(box.bottom, view.bottom) - Math.max(box.top, top), 0);
                return covered > view.bottom - top - 20 && rows.every(({ row }) => !row.hasAttribute('loading') && text(row));
              };
              const settled = async () => {
                const start = performance.now();
                while (!isWhole()) await frame();
                return performance.now() - start;
              };
              window.rows = {
                isWhole,
                scroll: async ({ pixels }) => {
                  table.scrollTop = 0;
                  await settled();
                  const frames = [];
                  let last = await frame();
                  let gap = 0;
                  while (table.scrollTop + table.clientHeight < table.scrollHeight - 1) {
                    table.scrollTop += pixels;
                    const now = await frame();
                    await new Promise((done) => setTimeout(done));
                    gap = isWhole() ? 0 : gap + now - last;
                    frames.push({ took: now - last, gap });
                    last = now;
                  }
                  return frames;
                },
                jump: async ({ share }) => {
                  table.scrollTop = share * table.scrollHeight;
                  await frame();
                  return await settled();
                },
              };
            }
            """;

    private final Page page;
    private final FigureTable figures;

    OrderRounds(Page page, FigureTable figures) {
        this.page = page;
        this.figures = figures;
    }

    void measure() {
        page.evaluate(PREPARE);
        page.waitForFunction("() => rows.isWhole()");
        PIXELS_PER_FRAME.forEach(this::scroll);
        for (int jump = 1; jump <= JUMPS; jump++) {
            Object took = page.evaluate("with_ => rows.jump(with_)", Map.of("share", jump % 2 == 0 ? 0.0 : 1.0));
            figures.add("A jump to the other end", millis(took));
        }
    }

    private void scroll(int pixels) {
        List<?> frames = (List<?>) page.evaluate("with_ => rows.scroll(with_)", Map.of("pixels", pixels));
        for (Object each : frames) {
            Map<?, ?> frame = (Map<?, ?>) each;
            figures.add(pixels + " pixels a frame: from frame to frame", millis(frame.get("took")));
            figures.add(pixels + " pixels a frame: a row is not there for", millis(frame.get("gap")));
        }
    }

    private static double millis(Object number) {
        return ((Number) number).doubleValue();
    }
}
