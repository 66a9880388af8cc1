package com.bayoutech.web.config;

import com.bayoutech.adapters.papers.PapersConfiguration;
import com.bayoutech.adapters.postgres.PostgresConfiguration;
import com.bayoutech.adapters.redis.RedisConfiguration;
import com.bayoutech.adapters.scheduler.SchedulerConfiguration;
import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What the features' ports are made of on a server. */
@Configuration(proxyBeanMethods = false)
@Import({PapersConfiguration.class, PostgresConfiguration.class, RedisConfiguration.class, SchedulerConfiguration.class
})
class AdaptersConfiguration {
    @Bean
    static RequiredServers requiredServers(Environment environment) {
        return new RequiredServers(environment);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }
}
