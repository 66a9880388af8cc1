package com.bayoutech.web.orders;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Tells how wide a component is in the browser, whenever that changes by a step: what has no room there can then be left away. */
final class WidthWatch {
    private static final String WATCH = """
            if (!this.bayouWidth) {
              let told = -1;
              this.bayouWidth = new ResizeObserver(() => {
                const width = Math.floor(this.clientWidth / 20) * 20;
                if (width > 0 && width !== told) {
                  told = width;
                  this.dispatchEvent(new CustomEvent('bayou-width', { detail: width }));
                }
              });
              this.bayouWidth.observe(this);
            }
            """;

    /** A width in pixels of the page. */
    record Width(int pixels) {
        boolean isAtLeast(int wanted) {
            return pixels >= wanted;
        }
    }

    WidthWatch(Component watched, Consumer<Width> changed) {
        watched.getElement()
                .addEventListener(
                        "bayou-width",
                        event -> changed.accept(new Width(
                                event.getEventData().get("event.detail").asInt())))
                .addEventData("event.detail");
        watched.addAttachListener(attach -> watched.getElement().executeJs(WATCH));
    }
}
