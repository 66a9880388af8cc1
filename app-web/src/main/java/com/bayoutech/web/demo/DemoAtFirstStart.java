package com.bayoutech.web.demo;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sets the demo day up at the first embedded start, before anybody can sign in; never where real servers are named. */
@Component
@ConditionalOnProperty({"bayou.demo", "bayou.embedded"})
final class DemoAtFirstStart implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAtFirstStart.class);
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

    /** A demo that fails must not keep the real work from starting. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            demo.setUp(DEMO);
        } catch (RefusedException leftOut) {
            LOG.info(leftOut.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The demo day could not be set up", e);
        }
    }
}
