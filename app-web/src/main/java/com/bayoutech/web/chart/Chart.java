package com.bayoutech.web.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A bar chart in the colours of the page, light and dark, and light on paper. What it shows belongs into a table beside it too: a drawing cannot be read aloud. */
@Tag("bayou-chart")
@JavaScript("context://" + Chart.ECHARTS)
@JsModule("context://ui/charts/chart.js")
public final class Chart extends Component implements HasSize, HasStyle {
    static final String ECHARTS = "_static/echarts/6.0.0/dist/echarts.min.js";

    private Optional<ChartContent> content = Optional.empty();

    /** A chart without content. */
    public Chart(String label) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
    }

    /** Replaces what is shown. */
    public void show(ChartContent next) {
        content = Optional.of(next);
        if (isAttached()) {
            send(next);
        }
    }

    /** What is shown now. */
    public Optional<ChartContent> content() {
        return content;
    }

    /** The browser's element is new after each attach and knows nothing. */
    @Override
    protected void onAttach(AttachEvent event) {
        content.ifPresent(this::send);
    }

    private void send(ChartContent shown) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode categories = json.putArray("categories");
        shown.categories().forEach(categories::add);
        ArrayNode series = json.putArray("series");
        for (ChartContent.Series one : shown.series()) {
            ArrayNode values = series.addObject()
                    .put("name", one.name())
                    .put("tone", one.tone())
                    .putArray("values");
            one.values().forEach(values::add);
        }
        json.put("unit", shown.unit()).put("stacked", shown.isStacked());
        shown.mark()
                .ifPresent(
                        mark -> json.putObject("mark").put("name", mark.name()).put("value", mark.value()));
        getElement().callJsFunction("show", json);
    }
}
