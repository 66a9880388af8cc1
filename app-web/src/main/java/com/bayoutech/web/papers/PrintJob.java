package com.bayoutech.web.papers;

import com.bayoutech.foundation.NotPermittedException;
import com.bayoutech.foundation.NotProvenException;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.planning.PaperRequest;
import com.bayoutech.streets.Progress;
import com.bayoutech.web.ui.Audience;
import com.bayoutech.web.ui.OnScreen;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Answers the browser's request for a paper.
 *
 * <p>The paper is made before its first byte is sent: whatever goes wrong is told on the screen, and nobody gets half a file. It is held in memory
 * alone, since it is personal.
 */
final class PrintJob implements DownloadHandler {
    /** So much more must be done before the screen hears of it. */
    private static final double STEP = 0.02;

    private final transient PrintWork work;
    private final Audience audience = Audience.current();
    private final transient Hearing progressed;
    private final transient Consumer<Optional<String>> ended;
    private final transient Runnable unproven;
    private final transient AtomicReference<Order> order = new AtomicReference<>();
    private volatile boolean isAbandoned;

    /** Hears on the screen how far the work is. */
    interface Hearing {
        void hear(double share, String task);
    }

    private record Order(PaperRequest request, String fileName) {}

    /**
     * @param progressed called with the screen's lock
     * @param ended called with the screen's lock; with what went wrong, if so
     * @param unproven called with the screen's lock, if it must first be known who asks
     */
    PrintJob(PrintWork work, Hearing progressed, Consumer<Optional<String>> ended, Runnable unproven) {
        this.work = work;
        this.progressed = progressed;
        this.ended = ended;
        this.unproven = unproven;
    }

    /** What the next request gets. */
    void prepare(PaperRequest request, String fileName) {
        order.set(new Order(request, fileName));
    }

    /** Nobody waits for it any more. */
    void abandon() {
        isAbandoned = true;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Order asked = order.get();
        UI ui = event.getUI();
        ByteArrayOutputStream paper = new ByteArrayOutputStream();
        try {
            audience.hear(() -> {
                work.print(asked.request(), paper, new ShownProgress(ui));
                return paper;
            });
        } catch (RefusedException | NotPermittedException refused) {
            fail(event, ui, HttpServletResponse.SC_CONFLICT, String.valueOf(refused.getMessage()));
            return;
        } catch (NotProvenException unknown) {
            event.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
            OnScreen.later(ui, unproven::run);
            return;
        } catch (CancellationException gone) {
            event.getResponse().setStatus(HttpServletResponse.SC_GONE);
            return;
        } catch (RuntimeException broken) {
            OnScreen.later(ui, () -> ended.accept(Optional.of(Texts.of("papers.broken"))));
            throw broken;
        }
        event.setFileName(asked.fileName());
        event.setContentType(asked.request().paper().mediaType());
        event.setContentLength(paper.size());
        event.getResponse().setHeader("Cache-Control", "no-store");
        paper.writeTo(event.getOutputStream());
        OnScreen.later(ui, () -> ended.accept(Optional.empty()));
    }

    private void fail(DownloadEvent event, UI ui, int status, String problem) {
        event.getResponse().setStatus(status);
        OnScreen.later(ui, () -> ended.accept(Optional.of(ServiceWords.of(problem))));
    }

    private final class ShownProgress implements Progress {
        private final UI ui;
        private double shown = -STEP;

        ShownProgress(UI ui) {
            this.ui = ui;
        }

        @Override
        public void report(String task, double share) {
            if (share - shown >= STEP) {
                shown = share;
                OnScreen.later(ui, () -> progressed.hear(share, task));
            }
        }

        @Override
        public boolean isCancelled() {
            return isAbandoned;
        }
    }
}
