package com.bayoutech.orders;

import com.bayoutech.domain.RecipientId;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Event;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * Finds people among the recipients and erases them, by the loss of their key: what is kept of them stays where it is, and nobody can read it any
 * more. The entry in the audit trail is the proof.
 *
 * <p>Needs {@link Permission#RECIPIENTS_ERASE}, which holds for all depots at once: a person is one, wherever their orders go.
 */
public final class RecipientService {
    /** Longer than any law asks for. */
    public static final int MAX_RETENTION_DAYS = 36_500;

    private static final int IDLE_A_BATCH = 500;

    /** Stands for all recipients in the audit trail. */
    private static final UUID ALL = UUID.nameUUIDFromBytes("recipients".getBytes(StandardCharsets.UTF_8));

    private final RecipientStore store;
    private final ErasureList erasures;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final Outbox outbox;

    public RecipientService(
            RecipientStore store, ErasureList erasures, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.store = store;
        this.erasures = erasures;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.outbox = outbox;
    }

    /** Why somebody is erased. */
    private enum Cause {
        REQUEST,
        RETENTION,
        RESTORED_BACKUP;

        String text() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** Those whom the order of a reference names. */
    public List<KnownRecipient> findByReference(Caller caller, String reference) {
        caller.require(Permission.RECIPIENTS_ERASE);
        return unitOfWork.call(() -> store.findByReference(reference.strip()));
    }

    /**
     * Those of a name and an address line. They may be several: whoever gave another phone or email is kept apart.
     *
     * @throws RefusedException if either is blank
     */
    public List<KnownRecipient> findByPerson(Caller caller, String name, String addressLine) {
        caller.require(Permission.RECIPIENTS_ERASE);
        if (name.isBlank() || addressLine.isBlank()) {
            throw new RefusedException("Give the name and the address as they stand in an order. Either alone would"
                    + " show people who are not meant.");
        }
        return unitOfWork.call(() -> store.findByPerson(name, addressLine));
    }

    /**
     * Erases people for good; needs a proof too.
     *
     * @return those who were not erased before
     */
    public Set<RecipientId> erase(Caller caller, Set<RecipientId> recipients) {
        caller.require(Permission.RECIPIENTS_ERASE);
        caller.requireProven();
        return unitOfWork.call(() -> erase(caller, recipients, Cause.REQUEST));
    }

    /**
     * Forgets where an address is, as far as removed orders have left that to it: for a person of whom nothing else is kept. Needs a proof too.
     *
     * @param addressLine as it stood in an order
     * @return how many places, each of another depot
     */
    public int forgetAddress(Caller caller, String addressLine) {
        caller.require(Permission.RECIPIENTS_ERASE);
        caller.requireProven();
        return unitOfWork.call(() -> {
            int places = store.forgetPlaces(addressLine);
            if (places > 0) {
                Map<String, String> facts = Map.of("places", Integer.toString(places));
                audit.append(new AuditEntry(caller, "address.forgotten", "recipients", ALL, facts));
            }
            return places;
        });
    }

    /** How many days after their last order recipients are kept; empty where for good. */
    public OptionalInt getRetentionDays(Caller caller) {
        caller.require(Permission.RECIPIENTS_ERASE);
        return unitOfWork.call(store::retentionDays);
    }

    /**
     * Says how many days after their last order recipients are kept; needs a proof too. The next night erases whoever is past that.
     *
     * @throws RefusedException if it is less than one day or more than {@link #MAX_RETENTION_DAYS}
     */
    public void setRetentionDays(Caller caller, OptionalInt days) {
        caller.require(Permission.RECIPIENTS_ERASE);
        caller.requireProven();
        if (days.isPresent() && (days.getAsInt() < 1 || days.getAsInt() > MAX_RETENTION_DAYS)) {
            throw new RefusedException("The number of days (" + days.getAsInt() + ") must lie between 1 and "
                    + MAX_RETENTION_DAYS + ". Leave it empty to keep people for good.");
        }
        unitOfWork.run(() -> {
            OptionalInt before = store.retentionDays();
            if (!before.equals(days)) {
                store.setRetentionDays(days);
                Map<String, String> facts = Map.of("before", text(before), "now", text(days));
                audit.append(new AuditEntry(caller, "recipients.retention-set", "recipients", ALL, facts));
            }
        });
    }

    /**
     * Erases whoever is kept longer than is set, and forgets the places of addresses that no order has asked for in that time.
     *
     * @param today the day on which nothing of today is past yet
     * @return how many
     */
    public int eraseIdle(Caller caller, LocalDate today) {
        caller.require(Permission.RECIPIENTS_ERASE);
        OptionalInt days = unitOfWork.call(store::retentionDays);
        int erased = 0;
        days.ifPresent(kept -> unitOfWork.run(() -> store.forgetPlaces(today.minusDays(kept))));
        int batch = days.isPresent() ? IDLE_A_BATCH : 0;
        while (batch == IDLE_A_BATCH) {
            batch = unitOfWork.call(() -> erase(
                            caller, store.listIdle(today.minusDays(days.getAsInt()), IDLE_A_BATCH), Cause.RETENTION)
                    .size());
            erased += batch;
        }
        return erased;
    }

    /**
     * Erases whoever the list names and the database has nevertheless: it was brought back from a backup. To be called before anybody can ask
     * for orders.
     *
     * @return how many
     */
    public int eraseAgain(Caller caller) {
        caller.require(Permission.RECIPIENTS_ERASE);
        Set<RecipientId> listed = erasures.list();
        return listed.isEmpty()
                ? 0
                : unitOfWork
                        .call(() -> erase(caller, listed, Cause.RESTORED_BACKUP))
                        .size();
    }

    private Set<RecipientId> erase(Caller caller, Collection<RecipientId> recipients, Cause cause) {
        Set<RecipientId> erased = store.erase(recipients);
        if (cause != Cause.RESTORED_BACKUP) {
            // Before the commit: an erasure that is listed and not done is done at the next start, the opposite would
            // be forgotten.
            erasures.add(erased);
        }
        for (RecipientId recipient : erased) {
            Map<String, String> facts = Map.of("cause", cause.text());
            audit.append(new AuditEntry(caller, "recipient.erased", "recipient", recipient.value(), facts));
            outbox.append(Event.of("recipient", recipient.value(), "RecipientErased", facts));
        }
        return erased;
    }

    private static String text(OptionalInt days) {
        return days.isPresent() ? Integer.toString(days.getAsInt()) : "for good";
    }
}
