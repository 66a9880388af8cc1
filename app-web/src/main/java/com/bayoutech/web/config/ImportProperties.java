package com.bayoutech.web.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What people may bring in.
 *
 * @param maxFileSize of one file
 */
@ConfigurationProperties("bayou.import")
record ImportProperties(@DefaultValue("64MB") DataSize maxFileSize) {}
