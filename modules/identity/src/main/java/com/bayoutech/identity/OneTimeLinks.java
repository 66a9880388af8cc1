package com.bayoutech.identity;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Makes one-time links and knows them again. Used inside of a unit of work. */
final class OneTimeLinks {
    private static final Duration LIFETIME = Duration.ofDays(3);

    private final OneTimeLinkStore store;
    private final InstantSource clock;
    private final OneTimeSecrets secrets = new OneTimeSecrets();

    OneTimeLinks(OneTimeLinkStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    OneTimeLink make(AccountId account) {
        OneTimeLink link = new OneTimeLink(account, secrets.nextToken());
        store.replace(account, hash(link.token()), clock.instant().plus(LIFETIME));
        return link;
    }

    Optional<AccountId> find(String token) {
        return store.find(hash(token), clock.instant());
    }

    boolean use(String token) {
        return store.use(hash(token));
    }

    private static String hash(String token) {
        return OneTimeSecrets.hash("one-time-link", token);
    }
}
