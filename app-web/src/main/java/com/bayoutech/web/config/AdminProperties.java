package com.bayoutech.web.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The first admin's password; read only while there is no account.
 *
 * @param passwordOneTime whether the admin must choose another at the first sign-in
 */
@ConfigurationProperties("bayou.admin")
record AdminProperties(
        @Nullable String password, @DefaultValue("true") boolean passwordOneTime) {
    @Override
    public String toString() {
        return "AdminProperties[]";
    }
}
