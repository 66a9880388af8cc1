package com.bayoutech.web.people;

import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Sessions in memory, and which of them were used. */
public final class FakeSessions implements SessionRegistry {
    private final List<Session> sessions = new ArrayList<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final List<String> touched = new ArrayList<>();

    @Override
    public void register(Session session) {
        sessions.add(session);
    }

    @Override
    public boolean touch(String sessionId) {
        touched.add(sessionId);
        return find(sessionId).isPresent();
    }

    /** The ids of sessions that were used, as often as they were. */
    public List<String> touched() {
        return List.copyOf(touched);
    }

    @Override
    public Optional<Session> find(String sessionId) {
        return sessions.stream()
                .filter(session -> session.id().equals(sessionId))
                .findFirst();
    }

    @Override
    public List<Session> list() {
        return List.copyOf(sessions);
    }

    @Override
    public void revoke(String sessionId) {
        sessions.removeIf(session -> session.id().equals(sessionId));
        listeners.forEach(listener -> listener.accept(sessionId));
    }

    @Override
    public void onRevoked(Consumer<String> listener) {
        listeners.add(listener);
    }
}
