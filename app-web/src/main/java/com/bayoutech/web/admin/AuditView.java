package com.bayoutech.web.admin;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** What was done, and by whom: a page at a time, back to the beginning. */
@Route("audit")
@PageTitle("Audit trail · BayouTech")
@RequiresPermission(Permission.AUDIT_READ)
final class AuditView extends Div {
    private static final int PAGE = 200;

    private final AuditService audit;
    private final CurrentCaller current;
    private final AuditGrid entries = new AuditGrid();
    private final Button older = new Button("Older");
    private final PageHeader header =
            new PageHeader("Audit trail", new Button("Newest", click -> show(Long.MAX_VALUE)), older);

    AuditView(AuditService audit, CurrentCaller current) {
        this.audit = audit;
        this.current = current;
        setSizeFull();
        older.addClickListener(click -> entries.getListDataView()
                .getItems()
                .mapToLong(AuditRecord::sequence)
                .min()
                .ifPresent(this::show));
        add(new Workspace(header, entries));
        show(Long.MAX_VALUE);
    }

    private void show(long beforeSequence) {
        List<AuditRecord> page = audit.listRecent(current.get(), beforeSequence, PAGE);
        entries.setItems(page);
        older.setEnabled(page.size() == PAGE);
        header.withSubtitle(
                page.isEmpty()
                        ? "No entries"
                        : "Entries " + page.getLast().sequence() + " to "
                                + page.getFirst().sequence());
    }
}
