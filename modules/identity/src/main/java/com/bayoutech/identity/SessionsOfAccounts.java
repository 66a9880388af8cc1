package com.bayoutech.identity;

import java.util.Set;
import java.util.function.Predicate;

/** Signs accounts out everywhere. */
final class SessionsOfAccounts {
    private final SessionRegistry registry;

    SessionsOfAccounts(SessionRegistry registry) {
        this.registry = registry;
    }

    void revokeAll(Set<AccountId> accounts) {
        revoke(session -> accounts.contains(session.account()));
    }

    /** All of an account but the one with this id. */
    void revokeOthers(AccountId account, String kept) {
        revoke(session -> session.account().equals(account) && !session.id().equals(kept));
    }

    private void revoke(Predicate<Session> which) {
        registry.list().stream().filter(which).forEach(session -> registry.revoke(session.id()));
    }
}
