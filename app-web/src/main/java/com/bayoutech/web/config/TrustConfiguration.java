package com.bayoutech.web.config;

import com.bayoutech.adapters.erasure.ErasureFile;
import com.bayoutech.adapters.scheduler.HouseTask;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Outbox;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.AuditVerdict;
import com.bayoutech.orders.ErasureList;
import com.bayoutech.orders.RecipientService;
import com.bayoutech.orders.RecipientStore;
import com.bayoutech.web.observation.StartRefusedException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the house owes to people: that they are erased, and stay so, and that its audit trail is whole. */
@Configuration(proxyBeanMethods = false)
class TrustConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(TrustConfiguration.class);
    private static final Caller RETENTION = Caller.system("retention", Permission.RECIPIENTS_ERASE);
    private static final Caller RESTORE = Caller.system("restore", Permission.RECIPIENTS_ERASE);
    private static final Caller NIGHT_WATCH = Caller.system("night-watch", Permission.AUDIT_READ);
    private static final LocalTime RETENTION_AT = LocalTime.of(2, 30);
    private static final LocalTime VERIFICATION_AT = LocalTime.of(3, 15);

    @Bean
    ErasureList erasureList(@Value("${bayou.erasures.file}") Path file) {
        return new ErasureFile(file);
    }

    @Bean
    RecipientService recipientService(
            RecipientStore store, ErasureList erasures, UnitOfWork unitOfWork, AuditTrail audit, Outbox outbox) {
        return new RecipientService(store, erasures, unitOfWork, audit, outbox);
    }

    /** Before the server listens: nobody is to see a person again who was erased. */
    @Bean
    SmartInitializingSingleton erasuresOfBackups(RecipientService recipients) {
        return () -> {
            try {
                int again = recipients.eraseAgain(RESTORE);
                if (again > 0) {
                    LOG.warn("{} recipients are erased once more: the database was brought back from a backup", again);
                }
            } catch (UncheckedIOException unreadable) {
                throw new StartRefusedException(String.valueOf(unreadable.getMessage()));
            }
        };
    }

    @Bean
    HouseTask retention(RecipientService recipients, InstantSource clock) {
        return new HouseTask("retention", RETENTION_AT, () -> {
            int erased = recipients.eraseIdle(
                    RETENTION, clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
            LOG.info("{} recipients were kept as long as is set, and are erased", erased);
        });
    }

    @Bean
    HouseTask auditVerification(AuditService audit) {
        return new HouseTask("audit-verification", VERIFICATION_AT, () -> {
            AuditVerdict verdict = audit.verify(NIGHT_WATCH);
            if (!verdict.isIntact()) {
                LOG.error(
                        "The audit trail is not whole: {} faults, the first is {}",
                        verdict.faultCount(),
                        verdict.faults().getFirst());
            }
        });
    }
}
