package com.bayoutech.identity;

/** A password that works until its owner chooses another; shown once. */
public record OneTimePassword(AccountId account, String value) {
    @Override
    public String toString() {
        return "OneTimePassword[" + account + "]";
    }
}
