package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.OrderId;
import com.bayoutech.domain.Place;
import com.bayoutech.domain.Recipient;
import com.bayoutech.foundation.RefusedException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where orders are kept, their personal fields encrypted under a key per recipient; joins the current unit of work. */
public interface OrderStore {
    /**
     * Gives each recipient the id under which the same person (same name, phone, email and address) is known, from the store or
     * from earlier in the list; others come back as they are. The list keeps its order. Until the unit of work ends, nobody
     * else recognizes anybody.
     */
    List<Recipient> recognize(List<Recipient> recipients);

    /** The orders that have one of these references. */
    List<OrderEntry> findByReferences(Collection<String> references);

    Optional<OrderEntry> find(OrderId order);

    /** Those of these orders that are there, by reference. */
    List<OrderEntry> findAll(Collection<OrderId> orders);

    /**
     * Adds orders whose references are new, to recipients who went through {@link #recognize} in this unit of work.
     *
     * @throws RefusedException if a reference, or a person under another id, came in from somebody else
     */
    void insert(List<OrderEntry> orders);

    /** The orders of a depot and day, by reference, whatever their state, and those with a visit that failed on that day. */
    List<OrderEntry> list(DepotId depot, LocalDate day);

    /** Differs whenever the orders of a depot and day may differ; read without opening any personal field. */
    String stamp(DepotId depot, LocalDate day);

    /** The days of a depot that have orders that are not cancelled, each with their number, the latest day first. */
    List<DayCount> countByDay(DepotId depot);

    /**
     * Gives a visit its place, and remembers it for its address and the order's depot.
     *
     * @param visit its index among the order's visits
     * @return whether it is there and its recipient is not erased; if not, nothing has changed
     */
    boolean choosePlace(OrderId order, int visit, Place place);

    /**
     * The places that somebody chose for these address lines in orders of a depot, those that are removed since among them, the last choice for each;
     * those without one are left out. For another depot the same text may mean another town.
     */
    Map<String, Place> recallPlaces(DepotId depot, Collection<String> addressLines);

    /** Removes orders, and recipients (with their keys) that no other order names; returns those that were there. */
    Set<OrderId> remove(Collection<OrderId> orders);

    /** Removes all orders of a depot like {@link #remove}; returns how many there were. */
    int removeAll(DepotId depot);
}
