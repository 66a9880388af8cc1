package com.bayoutech.adapters.papers;

import com.bayoutech.orders.SpreadsheetReader;
import com.bayoutech.planning.PaperPress;
import com.bayoutech.streets.Streets;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The press of a server. */
@Configuration(proxyBeanMethods = false)
public class PapersConfiguration {
    /** Files of orders that are no CSV. */
    @Bean
    SpreadsheetReader spreadsheetReader() {
        return new XlsxReader();
    }

    @Bean
    public PaperPress paperPress(Streets streets, PaperLanguage.OfReader language) {
        return new FormPress(streets, language);
    }
}
