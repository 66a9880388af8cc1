package com.bayoutech.web.security;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Writes the security headers before a request is handled: Vaadin commits its pages before the filter would come to it. */
final class HeadersFirst implements ObjectPostProcessor<HeaderWriterFilter> {
    @Override
    public <F extends HeaderWriterFilter> F postProcess(F filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
    }
}
