package com.bayoutech.orders;

import com.bayoutech.domain.RecipientId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Where recipients are kept, each with a key of their own; joins the current unit of work. */
public interface RecipientStore {
    /** Those whom the order of a reference names. */
    List<KnownRecipient> findByReference(String reference);

    /**
     * Those of a name and an address line, however they write case and blanks. Nobody else is opened for that but who shares all words that are
     * hashed.
     */
    List<KnownRecipient> findByPerson(String name, String addressLine);

    /** Destroys the keys of recipients, and with them all that is kept of them, and forgets the places of their addresses; returns those that had one. */
    Set<RecipientId> erase(Collection<RecipientId> recipients);

    /** Some of the recipients who are not erased and whom no order of this day or a later one names. */
    Set<RecipientId> listIdle(LocalDate day, int limit);

    /** Forgets the places that orders have left to an address, at whatever depot; returns how many. */
    int forgetPlaces(String addressLine);

    /** Forgets the places of addresses for which no order has asked since a day; they are not a recipient's any more. */
    void forgetPlaces(LocalDate unusedSince);

    /** How many days after their last order recipients are kept; empty where nobody is erased for that. */
    OptionalInt retentionDays();

    void setRetentionDays(OptionalInt days);
}
