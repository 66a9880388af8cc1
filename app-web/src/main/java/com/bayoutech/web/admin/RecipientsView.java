package com.bayoutech.web.admin;

import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.KnownRecipient;
import com.bayoutech.orders.RecipientService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.Amounts;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Finds a person among the recipients and erases them; says how long people are kept. */
@Route("recipients")
@PageTitle("Personal data · BayouTech")
@RequiresPermission(Permission.RECIPIENTS_ERASE)
final class RecipientsView extends Div {
    private final RecipientService recipients;
    private final CurrentCaller current;
    private final StepUp stepUp;
    private final InstantSource clock;
    private final RecipientSearch search = new RecipientSearch(this::findByReference, this::findByPerson);
    private final RecipientGrid grid = new RecipientGrid();
    private final RetentionForm retention = new RetentionForm(this::keepFor);
    private Supplier<List<KnownRecipient>> shown = List::of;

    RecipientsView(RecipientService recipients, CurrentCaller current, StepUp stepUp, InstantSource clock) {
        this.recipients = recipients;
        this.current = current;
        this.stepUp = stepUp;
        this.clock = clock;
        setSizeFull();
        grid.onErase(chosen -> stepUp.then(() -> confirm(chosen)));
        Div stage = new Div(search, grid);
        stage.addClassName("bayou-stage");
        add(new Workspace(
                        new PageHeader("Personal data")
                                .withSubtitle("Finds a person who gets orders, and erases what is kept of them"),
                        stage)
                .withPanel("Keeping", new PanelSection("How long people are kept", retention)));
        retention.show(recipients.getRetentionDays(current.get()));
    }

    private void findByReference(String reference) {
        show(() -> recipients.findByReference(current.get(), reference));
    }

    private void findByPerson(String name, String address) {
        show(() -> recipients.findByPerson(current.get(), name, address));
    }

    private void show(Supplier<List<KnownRecipient>> find) {
        try {
            List<KnownRecipient> found = find.get();
            shown = find;
            grid.show(found, today());
            search.say(
                    found.isEmpty()
                            ? "Nobody is known by that. Whoever is erased is found no more."
                            : Amounts.count(found.size(), "person", "people") + " found");
        } catch (RefusedException incomplete) {
            search.say(ServiceWords.of(incomplete.getMessage()));
        }
    }

    private void confirm(Set<KnownRecipient> chosen) {
        long coming =
                chosen.stream().mapToLong(person -> person.countFrom(today())).sum();
        ConfirmAction.askBeforeRemoving(
                "Erase " + Amounts.count(chosen.size(), "person", "people") + " for good?",
                (coming == 0
                                ? ""
                                : Amounts.count(coming, "order", "orders")
                                        + " of today or later can then not be delivered: the address is lost too. ")
                        + "Name, phone, email, address, notes and place can never be read again, in this database or after"
                        + " a backup is brought back. Orders and plans keep their ids and times.",
                "Erase",
                () -> stepUp.then(() -> erase(chosen)));
    }

    private void erase(Set<KnownRecipient> chosen) {
        Set<RecipientId> ids =
                chosen.stream().map(person -> person.recipient().id()).collect(Collectors.toSet());
        int erased = recipients.erase(current.get(), ids).size();
        show(shown);
        Notices.success(Amounts.count(erased, "person", "people")
                + " erased. The proof is in the audit trail, under recipient.erased.");
    }

    private void keepFor(OptionalInt days) {
        stepUp.then(() -> {
            try {
                recipients.setRetentionDays(current.get(), days);
                Notices.success(
                        days.isPresent()
                                ? "People are kept for " + Amounts.count(days.getAsInt(), "day", "days")
                                        + " after their last order"
                                : "People are kept for good");
            } catch (RefusedException refused) {
                Notices.failure(refused.getMessage());
            }
            retention.show(recipients.getRetentionDays(current.get()));
        });
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    }
}
