package com.bayoutech.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Passkeys in memory. */
public final class InMemoryPasskeyStore implements PasskeyStore {
    private final Map<String, Passkey> passkeys;

    public InMemoryPasskeyStore(InMemoryDatabase database) {
        this.passkeys = database.map();
    }

    @Override
    public List<Passkey> list(AccountId account) {
        return passkeys.values().stream()
                .filter(passkey -> passkey.account().equals(account))
                .sorted(Comparator.comparing(Passkey::createdAt))
                .toList();
    }

    @Override
    public Optional<Passkey> find(String id) {
        return Optional.ofNullable(passkeys.get(id));
    }

    @Override
    public void insert(Passkey passkey) {
        passkeys.put(passkey.id(), passkey);
    }

    @Override
    public boolean noteUse(String id, long signatureCount, Instant moment) {
        Passkey stored = passkeys.get(id);
        boolean counts = signatureCount != 0 || (stored != null && stored.signatureCount() != 0);
        if (stored == null || (counts && signatureCount <= stored.signatureCount())) {
            return false;
        }
        passkeys.put(
                id,
                new Passkey(
                        id,
                        stored.account(),
                        stored.label(),
                        stored.createdAt(),
                        moment,
                        signatureCount,
                        stored.key()));
        return true;
    }

    @Override
    public void remove(String id) {
        passkeys.remove(id);
    }
}
