package com.bayoutech.web.ui;

import java.util.concurrent.Executor;
import org.springframework.stereotype.Component;

/** Where imports run: each on a thread of its own, not on those that answer browsers. */
@Component
public final class ImportThreads implements Executor {
    @Override
    public void execute(Runnable work) {
        Thread.ofVirtual().name("import").start(work);
    }
}
