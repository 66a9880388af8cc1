package com.bayoutech.identity;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** One-time links in memory. */
public final class InMemoryOneTimeLinkStore implements OneTimeLinkStore {
    private final Map<String, Link> links;

    public InMemoryOneTimeLinkStore(InMemoryDatabase database) {
        this.links = database.map();
    }

    @Override
    public void replace(AccountId account, String hash, Instant expiresAt) {
        links.values().removeIf(link -> link.account().equals(account));
        links.put(hash, new Link(account, expiresAt));
    }

    @Override
    public Optional<AccountId> find(String hash, Instant now) {
        return Optional.ofNullable(links.get(hash))
                .filter(link -> now.isBefore(link.expiresAt()))
                .map(Link::account);
    }

    @Override
    public boolean use(String hash) {
        return links.remove(hash) != null;
    }

    private record Link(AccountId account, Instant expiresAt) {}
}
