package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.audit.AuditHeadFile;
import com.bayoutech.adapters.audit.AuditHeadKeeper;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps heads of the audit trail in the file that is named by {@code bayou.audit.heads-file}, if there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("bayou.audit.heads-file")
class AuditHeadsConfiguration {
    @Bean
    AuditHeadFile auditHeadFile(@Value("${bayou.audit.heads-file}") Path path) {
        return new AuditHeadFile(path);
    }

    @Bean
    AuditHeadKeeper auditHeadKeeper(AuditHeadFile file, PostgresAuditReader reader) {
        return new AuditHeadKeeper(file, reader::findHash, InstantSource.system());
    }
}
