package com.bayoutech.domain;

/**
 * Who is visited, and how to reach them: all of it personal, so {@link #toString()} shows the id alone.
 *
 * <p>What is not known is an empty text.
 *
 * @param addressLine street, house number and town in one line
 * @param notes what the driver should know
 */
public record Recipient(RecipientId id, String name, String phone, String email, String addressLine, String notes) {
    /** The same person, with the same notes, under another id. */
    public Recipient withId(RecipientId other) {
        return new Recipient(other, name, phone, email, addressLine, notes);
    }

    @Override
    public String toString() {
        return "Recipient[" + id + "]";
    }
}
