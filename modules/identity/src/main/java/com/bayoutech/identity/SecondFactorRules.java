package com.bayoutech.identity;

import java.util.Optional;

/** Who needs a second factor, and who has one. Used inside of a unit of work. */
final class SecondFactorRules {
    private final RoleStore roles;
    private final SecondFactorStore store;
    private final PasskeyStore passkeys;
    private final SecondFactorPolicy policy;

    SecondFactorRules(RoleStore roles, SecondFactorStore store, PasskeyStore passkeys, SecondFactorPolicy policy) {
        this.roles = roles;
        this.store = store;
        this.passkeys = passkeys;
        this.policy = policy;
    }

    SecondFactor of(Account account) {
        if (store.findAuthenticator(account.id()).isPresent()
                || !passkeys.list(account.id()).isEmpty()) {
            return SecondFactor.IN_PLACE;
        }
        return isRequired(account) ? SecondFactor.DUE : SecondFactor.NOT_ASKED;
    }

    boolean isRequired(Account account) {
        return policy == SecondFactorPolicy.REQUIRED
                && account.roles().stream()
                        .map(roles::find)
                        .flatMap(Optional::stream)
                        .anyMatch(Role::isSecondFactorRequired);
    }

    SecondFactors listOf(Account account) {
        AccountId id = account.id();
        return new SecondFactors(
                store.findAuthenticator(id).isPresent(),
                passkeys.list(id).size(),
                store.countRecoveryCodes(id),
                isRequired(account));
    }
}
