package com.bayoutech.web.papers;

import com.bayoutech.domain.ShiftId;
import com.bayoutech.planning.PageSize;
import com.bayoutech.planning.Paper;
import com.bayoutech.planning.PaperRequest;
import com.bayoutech.planning.Plan;
import com.bayoutech.planning.Revision;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks which paper of a plan somebody wants, and hands the file over. Knows no service: the work is given to it. */
final class PapersDialog extends Dialog {
    private final PrintJob job;
    private final RadioButtonGroup<Paper> paper = new RadioButtonGroup<>(Texts.of("papers.what"));
    private final RadioButtonGroup<Boolean> which = new RadioButtonGroup<>(Texts.of("papers.which"));
    private final RadioButtonGroup<PageSize> size = new RadioButtonGroup<>(Texts.of("papers.page"));
    private final Div progress = new Div();
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Anchor download = new Anchor();

    private final Plan plan;
    private final Revision revision;
    private final List<ChosenRoute> chosen;

    PapersDialog(
            Plan plan,
            Revision revision,
            PageSize usual,
            List<ChosenRoute> chosen,
            PrintWork work,
            Consumer<Runnable> stepUp) {
        this.plan = plan;
        this.revision = revision;
        this.chosen = chosen;
        this.job = new PrintJob(work, this::showProgress, this::showEnd, () -> stepUp.accept(this::downloadAgain));
        setHeaderTitle(Texts.of("papers.action"));
        setWidth("520px");
        addClassName("bayou-papers");
        fields(usual);
        progress.add(bar, words);
        progress.addClassName("bayou-papers-progress");
        progress.setVisible(false);
        words.getElement().setAttribute("role", "status");
        add(paper, which, size, progress);
        Button close = new Button(Texts.of("papers.close"), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        download.setHref(job);
        download.add(downloadButton());
        // The button inside takes the focus: one stop on the way of the tab key is enough.
        download.getElement().setAttribute("tabindex", "-1");
        getFooter().add(close, download);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                job.abandon();
            }
        });
        choose();
    }

    private static Button downloadButton() {
        Button button = new Button(Texts.of("papers.download"));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void fields(PageSize usual) {
        paper.setItems(Paper.values());
        paper.setItemLabelGenerator(PapersDialog::label);
        which.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        size.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        paper.setValue(Paper.ROUTE_SHEETS);
        which.setItems(!chosen.isEmpty() ? List.of(false, true) : List.of(false));
        which.setItemLabelGenerator(one -> one
                ? nameOfChosen()
                : Texts.of("papers.all-routes", revision.schedule().routes().size()));
        which.setValue(!chosen.isEmpty());
        which.setVisible(!chosen.isEmpty());
        size.setItems(PageSize.values());
        size.setItemLabelGenerator(one -> one == PageSize.A4 ? "A4" : Texts.of("papers.page.letter"));
        size.setValue(usual);
        paper.addValueChangeListener(change -> choose());
        which.addValueChangeListener(change -> choose());
        size.addValueChangeListener(change -> choose());
    }

    private void choose() {
        Paper kind = paper.getValue();
        boolean one = Boolean.TRUE.equals(which.getValue());
        size.setVisible(kind == Paper.ROUTE_SHEETS || kind == Paper.LOADING_LISTS);
        Set<ShiftId> routes = one ? chosen.stream().map(ChosenRoute::shift).collect(Collectors.toSet()) : Set.of();
        job.prepare(
                new PaperRequest(kind, plan.id(), revision.id(), routes, size.getValue()),
                FileNames.of(kind, plan.day(), one ? nameOfChosen() : "", revision.number()));
    }

    private String nameOfChosen() {
        return chosen.size() == 1 ? chosen.getFirst().name() : Texts.of("papers.selected-routes", chosen.size());
    }

    /** The same once more, now that it is known who asks. */
    private void downloadAgain() {
        download.getElement().executeJs("this.click()");
    }

    private void showProgress(double share, String task) {
        progress.setVisible(true);
        bar.setVisible(true);
        bar.setValue(share);
        words.setText(Texts.of("papers.progress", ServiceWords.of(task)));
        words.getElement().removeAttribute("tone");
    }

    private void showEnd(Optional<String> trouble) {
        progress.setVisible(true);
        bar.setVisible(trouble.isEmpty());
        bar.setValue(1);
        words.setText(trouble.orElseGet(() -> Texts.of("papers.done")));
        trouble.ifPresent(problem -> words.getElement().setAttribute("tone", "bad"));
    }

    private static String label(Paper paper) {
        return switch (paper) {
            case ROUTE_SHEETS -> Texts.of("papers.kind.route-sheets");
            case LOADING_LISTS -> Texts.of("papers.kind.loading-lists");
            case CSV -> Texts.of("papers.kind.csv");
            case GEOJSON -> Texts.of("papers.kind.geojson");
        };
    }
}
