package com.bayoutech.web.admin;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AuditQuery;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.AuditVerdict;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.AttentionBar;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.OnScreen;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What was done, and by whom: searched, a page at a time, verified, and given out. */
@Route("audit")
@PageTitle("admin.audit")
@RequiresPermission(Permission.AUDIT_READ)
final class AuditView extends Div implements BeforeEnterObserver {
    private static final String PATH = "audit";
    private static final int PAGE = 200;

    private final AuditService audit;
    private final CurrentCaller current;
    private final AuditFilter filter = new AuditFilter(this::searchAnew);
    private final AuditGrid entries = new AuditGrid();
    private final Button newest = new Button(Texts.of("admin.audit.newest"), click -> show(Long.MAX_VALUE));
    private final Button older = new Button(Texts.of("admin.audit.older"), click -> showOlder());
    private final Button verify = new Button(Texts.of("admin.audit.verify"), click -> verify());
    private final AttentionBar faults = new AttentionBar(new Span());
    private final PageHeader header;

    AuditView(AuditService audit, CurrentCaller current, StepUp stepUp) {
        this.audit = audit;
        this.current = current;
        setSizeFull();
        Button export = new Button(Texts.of("admin.audit.export"), click -> stepUp.then(this::export));
        header = new PageHeader(Texts.of("admin.audit"), newest, older, verify, export);
        Div stage = new Div(faults, filter, entries);
        stage.addClassName("bayou-stage");
        add(new Workspace(header, stage));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.show(event.getLocation().getQueryParameters());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show(Long.MAX_VALUE);
        audit.findLastVerification(current.get()).ifPresent(this::showVerified);
    }

    private void searchAnew() {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location(PATH, filter.parameters()));
        show(Long.MAX_VALUE);
    }

    private void showOlder() {
        entries.getListDataView()
                .getItems()
                .mapToLong(AuditRecord::sequence)
                .min()
                .ifPresent(this::show);
    }

    private void show(long beforeSequence) {
        List<AuditRecord> page = audit.search(current.get(), filter.query(), beforeSequence, PAGE);
        entries.setItems(page);
        older.setEnabled(page.size() == PAGE);
        newest.setEnabled(beforeSequence != Long.MAX_VALUE);
        header.withSubtitle(
                page.isEmpty()
                        ? Texts.of("admin.audit.none")
                        : Texts.of(
                                "admin.audit.range",
                                Long.toString(page.getLast().sequence()),
                                Long.toString(page.getFirst().sequence())));
    }

    private void export() {
        AuditQuery query = filter.query();
        new AuditExportDialog(consumer -> audit.export(current.get(), query, consumer)).open();
    }

    /** Beside the screen, since a long trail takes seconds. */
    private void verify() {
        UI ui = UI.getCurrent();
        Caller caller = current.get();
        verify.setEnabled(false);
        header.withBeside(new Pill(Texts.of("admin.audit.verifying"), Pill.Tone.ACTIVE));
        var _ = CompletableFuture.supplyAsync(() -> audit.verify(caller))
                .whenComplete((verdict, failure) -> OnScreen.later(
                        ui,
                        () -> Optional.ofNullable(verdict).ifPresentOrElse(this::showVerdict, this::showUnverified)));
    }

    private void showVerdict(AuditVerdict verdict) {
        verify.setEnabled(true);
        header.withBeside(
                verdict.isIntact()
                        ? new Pill(Texts.of("admin.audit.verified-now", verdict.entries()), Pill.Tone.GOOD)
                        : new Pill(Texts.of("admin.audit.not-whole"), Pill.Tone.BAD));
        faults.say(verdict.isIntact() ? "" : AuditWords.faults(verdict));
        show(Long.MAX_VALUE);
    }

    private void showUnverified() {
        verify.setEnabled(true);
        header.withBeside(new Pill(Texts.of("admin.audit.not-verified"), Pill.Tone.ATTENTION));
        Notices.failure(Texts.of("admin.audit.unreadable"));
    }

    private void showVerified(AuditRecord last) {
        boolean isWhole = "0".equals(last.facts().get("faults"));
        header.withBeside(new Pill(
                isWhole
                        ? Texts.of("admin.audit.whole-on", Moments.text(last.at()))
                        : Texts.of("admin.audit.not-whole-on", Moments.text(last.at())),
                isWhole ? Pill.Tone.GOOD : Pill.Tone.BAD));
    }
}
