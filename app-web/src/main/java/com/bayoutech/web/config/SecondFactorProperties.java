package com.bayoutech.web.config;

import com.bayoutech.identity.SecondFactorPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether what roles say of the second factor counts.
 *
 * @param secondFactor {@code required}, or {@code optional} for machines that nobody else reaches
 */
@ConfigurationProperties("bayou")
record SecondFactorProperties(@DefaultValue("required") SecondFactorPolicy secondFactor) {}
