package com.bayoutech.adapters.papers;

import com.bayoutech.planning.PaperPress;
import com.bayoutech.streets.Streets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The press of a server. */
@Configuration(proxyBeanMethods = false)
public class PapersConfiguration {
    @Bean
    public PaperPress paperPress(Streets streets) {
        return new FormPress(streets);
    }
}
