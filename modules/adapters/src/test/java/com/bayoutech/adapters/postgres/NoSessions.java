package com.bayoutech.adapters.postgres;

import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionRegistry;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Nobody is signed in. */
final class NoSessions implements SessionRegistry {
    @Override
    public void register(Session session) {}

    @Override
    public boolean touch(String sessionId) {
        return false;
    }

    @Override
    public Optional<Session> find(String sessionId) {
        return Optional.empty();
    }

    @Override
    public List<Session> list() {
        return List.of();
    }

    @Override
    public void revoke(String sessionId) {}

    @Override
    public boolean rename(String formerId, String sessionId) {
        return false;
    }

    @Override
    public void onRevoked(Consumer<String> listener) {}
}
