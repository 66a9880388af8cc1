package com.bayoutech.web.day;

import com.bayoutech.domain.DepotId;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.orders.OrderNews;

/** News of orders, heard at once. */
public final class FakeOrderFeed extends FakeFeed<DepotId, OrderNews> implements OrderFeed {
    public FakeOrderFeed() {
        super(OrderNews::depot);
    }
}
