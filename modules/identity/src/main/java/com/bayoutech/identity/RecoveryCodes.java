package com.bayoutech.identity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes on paper for whoever has lost the device with the second factor. Used inside of a unit of work. */
final class RecoveryCodes {
    private static final int COUNT = 10;

    private final SecondFactorStore store;
    private final OneTimeSecrets secrets = new OneTimeSecrets();

    RecoveryCodes(SecondFactorStore store) {
        this.store = store;
    }

    /** New ones in the place of all that there were; shown now or never. */
    List<String> renew(AccountId account) {
        List<String> codes = Stream.generate(secrets::nextCode).limit(COUNT).toList();
        store.replaceRecoveryCodes(
                account, codes.stream().map(code -> hash(account, code)).collect(Collectors.toSet()));
        return codes;
    }

    /** New ones where there are none at all; else nothing. */
    List<String> ensure(AccountId account) {
        return store.countRecoveryCodes(account) > 0 ? List.of() : renew(account);
    }

    void removeAll(AccountId account) {
        store.replaceRecoveryCodes(account, Set.of());
    }

    /** Takes a code that somebody typed, with or without its hyphens. */
    boolean use(AccountId account, String typed) {
        return store.useRecoveryCode(account, hash(account, typed));
    }

    private static String hash(AccountId account, String code) {
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return OneTimeSecrets.hash("recovery-code:" + account, plain);
    }
}
