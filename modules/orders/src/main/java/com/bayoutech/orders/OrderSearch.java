package com.bayoutech.orders;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.util.List;

/** Finds orders across days and depots. */
public final class OrderSearch {
    /** As many as somebody looks through; who has more is asked for another word. */
    public static final int MOST = 200;

    private final OrderIndex index;
    private final UnitOfWork unitOfWork;

    public OrderSearch(OrderIndex index, UnitOfWork unitOfWork) {
        this.index = index;
        this.unitOfWork = unitOfWork;
    }

    /**
     * The orders of a reference, a postcode or a name, the latest days first; at most {@link #MOST}. Needs {@link Permission#ORDERS_READ} at one
     * depot at least, and leaves out those of depots where the caller lacks it.
     */
    public List<OrderEntry> search(Caller caller, String text) {
        caller.requireAnywhere(Permission.ORDERS_READ);
        return text.isBlank()
                ? List.of()
                : unitOfWork.call(() -> index.search(text, MOST)).stream()
                        .filter(order -> caller.may(Permission.ORDERS_READ, order.depot()))
                        .toList();
    }
}
