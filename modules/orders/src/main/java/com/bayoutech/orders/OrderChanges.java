package com.bayoutech.orders;

import com.bayoutech.domain.OrderId;
import com.bayoutech.foundation.Caller;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Where changes of orders are kept with what there was before, so that each can be told and taken back; joins the current unit of work.
 *
 * <p>What was personal stays under the key of whom it is about: erasing a recipient takes it from here too.
 */
public interface OrderChanges {
    /** The orders that are there; nobody else changes them until the unit of work ends. */
    List<OrderEntry> lock(Collection<OrderId> orders);

    /**
     * Makes the next version of orders that are locked: keeps what is there now. To be called before what is there is changed.
     *
     * @param fields what becomes of the fields of each
     */
    void keep(Note note, Map<OrderId, List<FieldChange>> fields);

    /** Makes the first version of orders that have just come in. */
    void begin(Note note, Collection<OrderId> orders);

    /** Writes orders that are locked and kept; their recipients went through {@link OrderStore#recognize} in this unit of work. */
    void write(List<OrderEntry> orders);

    /** Gives orders that are locked and kept the content that they had before a change, which stands. */
    void restore(UUID change, Collection<OrderId> orders);

    /** What a change has done, order by order. */
    List<OrderChange> find(UUID change);

    /** The changes of an order, the newest first. */
    List<OrderChange> list(OrderId order);

    /**
     * What is done.
     *
     * @param undone the change that it takes back
     */
    record Note(UUID id, Caller caller, OrderAction action, Optional<UUID> undone) {
        /** Something new. */
        public static Note of(Caller caller, OrderAction action) {
            return new Note(UUID.randomUUID(), caller, action, Optional.empty());
        }
    }
}
