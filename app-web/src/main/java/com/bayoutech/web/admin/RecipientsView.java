package com.bayoutech.web.admin;

import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.orders.KnownRecipient;
import com.bayoutech.orders.RecipientService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.EmptyState;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.PanelSection;
import com.bayoutech.web.ui.ServiceWords;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.button.Button;
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
@PageTitle("admin.recipients")
@RequiresPermission(Permission.RECIPIENTS_ERASE)
final class RecipientsView extends Div {
    private final RecipientService recipients;
    private final CurrentCaller current;
    private final StepUp stepUp;
    private final InstantSource clock;
    private final RecipientSearch search = new RecipientSearch(this::findByReference, this::findByPerson);
    private final RecipientGrid grid = new RecipientGrid();
    private final RetentionForm retention = new RetentionForm(this::keepFor);
    private final EmptyState nobody = new EmptyState(
            Symbol.SEARCH, Texts.of("admin.recipients.search"), Texts.of("admin.recipients.search.advice"));

    /** For whoever is found no more. */
    private final Button forget = new Button(Texts.of("admin.recipients.forget-address"), click -> forgetAddress());

    private Supplier<List<KnownRecipient>> shown = List::of;
    private String address = "";

    RecipientsView(RecipientService recipients, CurrentCaller current, StepUp stepUp, InstantSource clock) {
        this.recipients = recipients;
        this.current = current;
        this.stepUp = stepUp;
        this.clock = clock;
        setSizeFull();
        grid.onErase(chosen -> stepUp.then(() -> confirm(chosen)));
        forget.setVisible(false);
        Div stage = new Div(search, forget, nobody, grid);
        stage.addClassName("bayou-stage");
        add(new Workspace(
                        new PageHeader(Texts.of("admin.recipients")).withSubtitle(Texts.of("admin.recipients.what")),
                        stage)
                .withPanel(
                        Texts.of("admin.recipients.keeping"),
                        new PanelSection(Texts.of("admin.recipients.how-long"), retention)));
        retention.show(recipients.getRetentionDays(current.get()));
    }

    private void findByReference(String reference) {
        address = "";
        show(() -> recipients.findByReference(current.get(), reference));
    }

    private void findByPerson(String name, String addressLine) {
        address = addressLine;
        show(() -> recipients.findByPerson(current.get(), name, addressLine));
    }

    private void forgetAddress() {
        stepUp.then(() -> Notices.success(
                Texts.of("admin.recipients.address-forgotten", recipients.forgetAddress(current.get(), address))));
    }

    private void show(Supplier<List<KnownRecipient>> find) {
        try {
            List<KnownRecipient> found = find.get();
            shown = find;
            grid.show(found, today());
            nobody.setVisible(found.isEmpty());
            forget.setVisible(found.isEmpty() && !address.isBlank());
            search.say(
                    found.isEmpty()
                            ? Texts.of("admin.recipients.nobody")
                            : Texts.of("admin.recipients.found", found.size()));
        } catch (RefusedException incomplete) {
            search.say(ServiceWords.of(incomplete.getMessage()));
        }
    }

    private void confirm(Set<KnownRecipient> chosen) {
        long coming =
                chosen.stream().mapToLong(person -> person.countFrom(today())).sum();
        ConfirmAction.askBeforeRemoving(
                Texts.of("admin.recipients.erase.question", chosen.size()),
                Texts.of("admin.recipients.erase.what", coming),
                Texts.of("admin.recipients.erase.do"),
                () -> stepUp.then(() -> erase(chosen)));
    }

    private void erase(Set<KnownRecipient> chosen) {
        Set<RecipientId> ids =
                chosen.stream().map(person -> person.recipient().id()).collect(Collectors.toSet());
        int erased = recipients.erase(current.get(), ids).size();
        show(shown);
        Notices.success(Texts.of("admin.recipients.erased", erased));
    }

    private void keepFor(OptionalInt days) {
        stepUp.then(() -> {
            try {
                recipients.setRetentionDays(current.get(), days);
                Notices.success(
                        days.isPresent()
                                ? Texts.of("admin.recipients.kept-for", days.getAsInt())
                                : Texts.of("admin.recipients.kept-for-good"));
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
