package com.bayoutech.web.config;

import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.AddressService;
import com.bayoutech.orders.OrderChanges;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.orders.OrderService;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.streets.Streets;
import com.bayoutech.web.ui.UploadLimit;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Orders and the fleet. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ImportProperties.class)
class DayConfiguration {
    @Bean
    FleetService fleetService(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new FleetService(store, unitOfWork, audit, outbox);
    }

    @Bean
    FleetImporter fleetImporter(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new FleetImporter(store, unitOfWork, audit, outbox);
    }

    @Bean
    OrderService orderService(OrderStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new OrderService(store, unitOfWork, audit, outbox);
    }

    @Bean
    OrderImporter orderImporter(
            Streets streets,
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox) {
        return new OrderImporter(streets, store, changes, unitOfWork, audit, outbox);
    }

    @Bean
    OrderDesk orderDesk(
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            InstantSource clock) {
        return new OrderDesk(store, changes, unitOfWork, audit, outbox, clock);
    }

    @Bean
    AddressService addressService(Streets streets) {
        return new AddressService(streets);
    }

    @Bean
    UploadLimit uploadLimit(ImportProperties properties) {
        return new UploadLimit(properties.maxFileSize().toBytes());
    }
}
