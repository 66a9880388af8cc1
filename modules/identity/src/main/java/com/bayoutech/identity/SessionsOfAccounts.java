package com.bayoutech.identity;

import java.util.Set;

/** Signs accounts out everywhere. */
final class SessionsOfAccounts {
    private final SessionRegistry registry;

    SessionsOfAccounts(SessionRegistry registry) {
        this.registry = registry;
    }

    void revokeAll(Set<AccountId> accounts) {
        registry.list().stream()
                .filter(session -> accounts.contains(session.account()))
                .forEach(session -> registry.revoke(session.id()));
    }
}
