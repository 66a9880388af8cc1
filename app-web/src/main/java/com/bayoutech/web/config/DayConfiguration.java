package com.bayoutech.web.config;

import com.bayoutech.domain.DepotId;
import com.bayoutech.fleet.CrewEditor;
import com.bayoutech.fleet.CrewExporter;
import com.bayoutech.fleet.CrewService;
import com.bayoutech.fleet.DepotRemover;
import com.bayoutech.fleet.DepotUse;
import com.bayoutech.fleet.DriverExchanger;
import com.bayoutech.fleet.FleetEditor;
import com.bayoutech.fleet.FleetExporter;
import com.bayoutech.fleet.FleetImporter;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.orders.AddressService;
import com.bayoutech.orders.DayCount;
import com.bayoutech.orders.MappingStore;
import com.bayoutech.orders.OrderChanges;
import com.bayoutech.orders.OrderDesk;
import com.bayoutech.orders.OrderEditor;
import com.bayoutech.orders.OrderFeed;
import com.bayoutech.orders.OrderImporter;
import com.bayoutech.orders.OrderIndex;
import com.bayoutech.orders.OrderRemover;
import com.bayoutech.orders.OrderSearch;
import com.bayoutech.orders.OrderService;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.SpreadsheetReader;
import com.bayoutech.planning.PlanStore;
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
    FleetEditor fleetEditor(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new FleetEditor(store, unitOfWork, audit, outbox);
    }

    @Bean
    DepotRemover depotRemover(FleetStore store, DepotUse use, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new DepotRemover(store, use, unitOfWork, audit, outbox);
    }

    @Bean
    DepotUse depotUse(OrderStore orders, PlanStore plans) {
        return new DepotUse() {
            @Override
            public long countOrders(DepotId depot) {
                return orders.countByDay(depot).stream()
                        .mapToLong(DayCount::orders)
                        .sum();
            }

            @Override
            public long countPlans(DepotId depot) {
                return plans.list(depot).size();
            }
        };
    }

    @Bean
    CrewService crewService(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new CrewService(store, unitOfWork, audit, outbox);
    }

    @Bean
    DriverExchanger driverExchanger(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new DriverExchanger(store, unitOfWork, audit, outbox);
    }

    @Bean
    CrewEditor crewEditor(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new CrewEditor(store, unitOfWork, audit, outbox);
    }

    @Bean
    CrewExporter crewExporter(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit) {
        return new CrewExporter(store, unitOfWork, audit);
    }

    @Bean
    FleetExporter fleetExporter(FleetStore store, UnitOfWork unitOfWork) {
        return new FleetExporter(store, unitOfWork);
    }

    @Bean
    FleetImporter fleetImporter(FleetStore store, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new FleetImporter(store, unitOfWork, audit, outbox);
    }

    @Bean
    OrderService orderService(OrderStore store, UnitOfWork unitOfWork, OrderFeed feed) {
        return new OrderService(store, unitOfWork, feed);
    }

    @Bean
    OrderRemover orderRemover(
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed) {
        return new OrderRemover(store, changes, unitOfWork, audit, outbox, feed);
    }

    @Bean
    OrderImporter orderImporter(
            Streets streets,
            OrderStore store,
            OrderChanges changes,
            MappingStore mappings,
            SpreadsheetReader spreadsheets,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed) {
        return new OrderImporter(streets, store, changes, mappings, spreadsheets, unitOfWork, audit, outbox, feed);
    }

    @Bean
    OrderDesk orderDesk(
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed,
            InstantSource clock) {
        return new OrderDesk(store, changes, unitOfWork, audit, outbox, feed, clock);
    }

    @Bean
    OrderSearch orderSearch(OrderIndex index, UnitOfWork unitOfWork) {
        return new OrderSearch(index, unitOfWork);
    }

    @Bean
    OrderEditor orderEditor(
            Streets streets,
            OrderStore store,
            OrderChanges changes,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            Outbox outbox,
            OrderFeed feed) {
        return new OrderEditor(streets, store, changes, unitOfWork, audit, outbox, feed);
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
