package com.bayoutech.web.walk;

import com.microsoft.playwright.Page;

/** Times what a page takes, by the browser's clock and looked at in each of its frames. */
final class Stopwatch {
    private Stopwatch() {}

    /** Milliseconds from before the input until the first frame in which the condition holds. */
    static double until(Page page, Runnable input, String condition) {
        long start = System.nanoTime();
        input.run();
        page.waitForFunction(condition, null, new Page.WaitForFunctionOptions().setTimeout(60_000));
        return (System.nanoTime() - start) / 1e6;
    }
}
