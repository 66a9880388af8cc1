package com.bayoutech.web.demo;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sets the demo day up once the first embedded start is ready; never where real servers are named. */
@Component
@ConditionalOnProperty("bayou.demo")
final class DemoAtFirstStart {
    private static final Caller DEMO = Caller.system(
            "demo",
            Permission.DEMO_MANAGE,
            Permission.FLEET_READ,
            Permission.FLEET_EDIT,
            Permission.ORDERS_READ,
            Permission.ORDERS_IMPORT,
            Permission.PLANS_READ,
            Permission.PLANS_EDIT);

    private final DemoDay demo;

    DemoAtFirstStart(DemoDay demo) {
        this.demo = demo;
    }

    @EventListener(ApplicationReadyEvent.class)
    void setUp() {
        Thread.ofVirtual().name("demo-day").start(() -> demo.setUp(DEMO));
    }
}
