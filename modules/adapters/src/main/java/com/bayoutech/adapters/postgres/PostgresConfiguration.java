package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.audit.AuditHeadKeeper;
import com.bayoutech.adapters.keys.MasterKeyException;
import com.bayoutech.adapters.keys.MasterKeyFile;
import com.bayoutech.adapters.keys.MasterKeys;
import com.bayoutech.fleet.FleetStore;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AccountStore;
import com.bayoutech.identity.OneTimeLinkStore;
import com.bayoutech.identity.PasskeyStore;
import com.bayoutech.identity.RoleStore;
import com.bayoutech.identity.SecondFactorStore;
import com.bayoutech.orders.MappingStore;
import com.bayoutech.orders.OrderChanges;
import com.bayoutech.orders.OrderIndex;
import com.bayoutech.orders.OrderStore;
import com.bayoutech.orders.RecipientStore;
import com.bayoutech.planning.PlanStore;
import com.bayoutech.planning.RunStore;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The features' ports on PostgreSQL, as beans; to be imported by an application with Spring Boot's auto-configuration.
 *
 * <p>It reads {@code spring.datasource.url}, {@code .username} and {@code .password}, and {@code bayou.keys.master-file}. What
 * its code relies on is set in {@code postgres.properties}, which the application's own properties override.
 */
@Configuration(proxyBeanMethods = false)
@Import(AuditHeadsConfiguration.class)
@PropertySource("classpath:com/bayoutech/adapters/postgres/postgres.properties")
@EntityScan(basePackageClasses = PostgresConfiguration.class)
@EnableJpaRepositories(basePackageClasses = PostgresConfiguration.class)
public class PostgresConfiguration {
    @Bean
    UnitOfWork unitOfWork(PlatformTransactionManager transactions) {
        return new TransactionUnitOfWork(new TransactionTemplate(transactions));
    }

    @Bean
    PostgresAuditReader auditReader(JdbcClient jdbc, UnitOfWork unitOfWork) {
        return new PostgresAuditReader(jdbc, unitOfWork);
    }

    @Bean
    AuditTrail auditTrail(JdbcClient jdbc, EntityManagerFactory entities, ObjectProvider<AuditHeadKeeper> keeper) {
        return new PostgresAuditTrail(jdbc, entities, head -> keeper.ifAvailable(found -> found.moved(head)));
    }

    @Bean
    Outbox outbox(JdbcClient jdbc) {
        return new PostgresOutbox(jdbc);
    }

    @Bean
    MeterBinder outboxGauges(JdbcClient jdbc) {
        return new OutboxGauges(jdbc);
    }

    @Bean
    FleetStore fleetStore(
            DepotRows depots, VehicleRows vehicles, JdbcClient jdbc, SharedKeys sharedKeys, UnitOfWork unitOfWork) {
        return new PostgresFleetStore(depots, vehicles, new PostgresCrewStore(jdbc, sharedKeys.drivers()), unitOfWork);
    }

    @Bean
    PlanStore planStore(PlanRows plans, RevisionRows revisions, RevisionSummaryRows summaries, UnitOfWork unitOfWork) {
        return new PostgresPlanStore(plans, revisions, summaries, unitOfWork);
    }

    @Bean
    RunStore runStore(RunRows rows, ProposalRows proposals, UnitOfWork unitOfWork) {
        return new PostgresRunStore(rows, proposals, unitOfWork);
    }

    @Bean
    AccountStore accountStore(AccountRows rows, JdbcClient jdbc, UnitOfWork unitOfWork) {
        return new PostgresAccountStore(rows, jdbc, unitOfWork);
    }

    @Bean
    OneTimeLinkStore oneTimeLinkStore(JdbcClient jdbc) {
        return new PostgresOneTimeLinkStore(jdbc);
    }

    @Bean
    RoleStore roleStore(RoleRows rows, JdbcClient jdbc, UnitOfWork unitOfWork) {
        return new PostgresRoleStore(rows, jdbc, unitOfWork);
    }

    @Bean
    SecondFactorStore secondFactorStore(JdbcClient jdbc, SharedKeys sharedKeys) {
        return new PostgresSecondFactorStore(jdbc, sharedKeys);
    }

    @Bean
    PasskeyStore passkeyStore(JdbcClient jdbc) {
        return new PostgresPasskeyStore(jdbc);
    }

    @Bean
    OrderStore orderStore(
            JdbcTemplate template, RecipientKeys recipients, SharedKeys sharedKeys, UnitOfWork unitOfWork) {
        return new PostgresOrderStore(template, recipients, sharedKeys, unitOfWork);
    }

    @Bean
    RecipientStore recipientStore(JdbcClient jdbc, RecipientKeys recipients, SharedKeys sharedKeys) {
        return new PostgresRecipientStore(jdbc, recipients, sharedKeys);
    }

    @Bean
    OrderIndex orderIndex(
            JdbcTemplate template, RecipientKeys recipients, SharedKeys sharedKeys, UnitOfWork unitOfWork) {
        return new PostgresOrderIndex(template, recipients, sharedKeys, unitOfWork);
    }

    @Bean
    MappingStore mappingStore(JdbcClient jdbc, SharedKeys sharedKeys) {
        return new PostgresMappingStore(jdbc, sharedKeys);
    }

    @Bean
    OrderChanges orderChanges(JdbcTemplate template, RecipientKeys recipients) {
        return new PostgresOrderChanges(template, recipients);
    }

    @Bean
    MasterKeyFile masterKeyFile(@Value("${bayou.keys.master-file:}") String path) {
        if (path.isBlank()) {
            throw new MasterKeyException(
                    "No master key file is named. Set bayou.keys.master-file to a file with 32 bytes in"
                            + " base64, such as the output of 'openssl rand -base64 32', and keep a copy apart from the database.");
        }
        return new MasterKeyFile(Path.of(path));
    }

    @Bean
    MasterKeys masterKeys(MasterKeyFile file) {
        return new MasterKeys(file);
    }

    @Bean
    MasterKeyVersions masterKeyVersions(JdbcClient jdbc, MasterKeys keys) {
        MasterKeyVersions versions = new MasterKeyVersions(jdbc, keys);
        versions.verify();
        return versions;
    }

    @Bean
    SharedKeys sharedKeys(JdbcClient jdbc, MasterKeys masterKeys, MasterKeyVersions versions) {
        return new SharedKeys(jdbc, masterKeys, versions);
    }

    @Bean
    RecipientKeys recipientKeys(
            JdbcTemplate template, MasterKeys masterKeys, MasterKeyVersions versions, SharedKeys sharedKeys) {
        return new RecipientKeys(template, masterKeys, versions, sharedKeys);
    }

    @Bean
    MasterKeyRotation masterKeyRotation(
            MasterKeyFile file,
            MasterKeys keys,
            MasterKeyVersions versions,
            JdbcTemplate template,
            UnitOfWork unitOfWork,
            AuditTrail auditTrail) {
        return new MasterKeyRotation(file, keys, versions, template, unitOfWork, auditTrail);
    }
}
