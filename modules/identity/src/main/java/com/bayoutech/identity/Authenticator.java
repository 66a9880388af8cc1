package com.bayoutech.identity;

/**
 * What an account's authenticator shows its codes by: an app that makes a new six-digit code each half a minute (RFC 6238).
 *
 * @param secret in base 32, as the app has it
 * @param lastUsedStep the half minute, counted since 1970, whose code got in last; it and all before it get in no more
 */
public record Authenticator(String secret, long lastUsedStep) {
    @Override
    public String toString() {
        return "Authenticator[]";
    }
}
