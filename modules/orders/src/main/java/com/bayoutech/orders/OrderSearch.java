package com.bayoutech.orders;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.util.List;
import java.util.Optional;

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
     * The orders of a reference, a postcode or a name, the latest days first; at most {@link #MOST}, all of them at depots where the
     * caller may see them. Needs {@link Permission#ORDERS_READ} at one depot at least.
     */
    public List<OrderEntry> search(Caller caller, String text) {
        caller.requireAnywhere(Permission.ORDERS_READ);
        Optional<DepotScope> readable = Optional.ofNullable(caller.grants().get(Permission.ORDERS_READ));
        if (text.isBlank() || readable.isEmpty()) {
            return List.of();
        }
        index.catchUp();
        return unitOfWork.call(() -> index.search(text, readable.get(), MOST));
    }
}
