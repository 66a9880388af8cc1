package com.bayoutech.orders;

import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Order;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.time.LocalDate;
import java.util.List;

/** Gives out orders. */
public final class OrderService {
    private final OrderStore store;

    public OrderService(OrderStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        this.store = store;
    }

    public List<Order> listOrders(Caller caller, DepotId depot, LocalDate day) {
        caller.require(Permission.ORDERS_READ);
        return store.list(depot, day);
    }
}
