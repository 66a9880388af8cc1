package com.bayoutech.screens;

import com.bayoutech.streets.Streets;
import com.bayoutech.web.map.MapContent;
import com.bayoutech.web.map.RouteMap;
import com.bayoutech.web.timeline.DayLink;
import com.bayoutech.web.timeline.LooseJobs;
import com.bayoutech.web.timeline.RouteList;
import com.bayoutech.web.timeline.Timeline;
import com.bayoutech.web.ui.CostCurve;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Split;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Totals;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The map, the timeline and the list of routes, with a day of as many jobs as the address says. */
@Route("plan")
@PageTitle("Plan · BayouTech")
final class PlanScreen extends Div implements HasUrlParameter<Integer>, DayLink.Listener {
    private final RouteMap map = new RouteMap().shared();
    private final Timeline timeline = new Timeline();
    private final DayLink link = new DayLink(this);
    private final RouteList list = new RouteList();
    private final CostCurve curve = new CostCurve();
    private final Span selected = new Span();

    private final Streets streets;

    PlanScreen(Streets streets) {
        this.streets = streets;
        setSizeFull();
        selected.setId("selected");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Integer jobs) {
        int count = jobs == null ? 500 : jobs;
        SeededDay day = new SeededDay(count, 12, 14);
        MapContent content = day.content(streets.network());
        map.show(content);
        link.show(day.times(content));
        for (int i = 0; i < 40; i++) {
            double cost = 4300 + 2400 * Math.exp(-i / 7.0);
            curve.add(Duration.ofSeconds(i), cost, String.format("$%,.0f", cost));
        }
        Button run = new Button("Plan again", Symbol.RUN.icon());
        Button publish = new Button("Publish", Symbol.PUBLISH.icon());
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        PageHeader header = new PageHeader("Plan", run, publish)
                .withSubtitle("Tuesday 24 November")
                .withBeside(new Pill("Draft", Pill.Tone.ATTENTION), selected);
        Totals totals = new Totals()
                .show("Routes", "12")
                .show("Distance", "456 km")
                .show("Driving", "31 h")
                .show("Unassigned", "14", Pill.Tone.ATTENTION);
        LooseJobs loose = new LooseJobs();
        loose.show(Stream.of("job-0", "job-1", "job-2")
                .map(job -> new LooseJobs.Item(job, job.toUpperCase(Locale.ROOT), new Span("Order of " + job)))
                .toList());
        add(
                link,
                new Workspace(header, new Split("screens", "Timeline", map, timeline))
                        .withPanel(
                                "The plan",
                                new PanelSection("This plan", totals),
                                new PanelSection("Last run", curve),
                                new PanelSection("Unassigned", loose).withCount(3),
                                new PanelSection("Routes", list).withCount(12)));
    }

    @Override
    public void selected(List<String> routes, List<String> jobs) {
        selected.setText("routes " + routes + ", jobs " + jobs);
    }

    @Override
    public void dropped(int generation, List<String> jobs, Optional<String> shift, OptionalInt stopsBefore) {
        selected.setText("dropped " + jobs + " on " + shift.orElse("nothing") + " before " + stopsBefore.orElse(-1));
    }

    @Override
    public void considered(
            List<String> jobs, Optional<String> shift, OptionalInt stopsBefore, SerializableConsumer<String> answer) {
        answer.accept("+1.20");
    }

    @Override
    public List<DayLink.Item> menu() {
        return List.of(new DayLink.Item("move", "Move to…", "M"));
    }

    @Override
    public void chosen(String item) {
        selected.setText("chosen " + item);
    }
}
