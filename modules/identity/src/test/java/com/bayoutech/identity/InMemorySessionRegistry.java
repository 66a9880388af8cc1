package com.bayoutech.identity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Sessions in memory; outside the database, so nothing may be revoked for a change that is not committed yet. */
public final class InMemorySessionRegistry implements SessionRegistry {
    private static final Instant NOW = Instant.parse("2026-11-22T16:00:00Z");

    private final InMemoryDatabase database;
    private final List<Session> sessions = new ArrayList<>();
    private final List<Consumer<String>> listeners = new ArrayList<>();
    private final List<String> touched = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();
    private boolean isAway;

    public InMemorySessionRegistry(InMemoryDatabase database) {
        this.database = database;
    }

    /** From now on nothing can be revoked, or it can again. */
    void setAway(boolean away) {
        isAway = away;
    }

    Session signIn(AccountId account, String userName) {
        Session session = new Session("s" + (sessions.size() + 1), account, userName, "Firefox on Linux", NOW, NOW);
        register(session);
        return session;
    }

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
        String now = renamed.getOrDefault(sessionId, sessionId);
        return sessions.stream().filter(session -> session.id().equals(now)).findFirst();
    }

    @Override
    public List<Session> list() {
        return List.copyOf(sessions);
    }

    @Override
    public void revoke(String sessionId) {
        if (database.isOpen()) {
            throw new IllegalStateException("The change that ends the session is not committed yet.");
        }
        if (isAway) {
            throw new IllegalStateException("The registry is away.");
        }
        sessions.removeIf(session -> session.id().equals(sessionId));
        listeners.forEach(listener -> listener.accept(sessionId));
    }

    @Override
    public boolean rename(String formerId, String sessionId) {
        Optional<Session> former = find(formerId).filter(session -> session.id().equals(formerId));
        former.ifPresent(session -> {
            sessions.set(sessions.indexOf(session), session.as(sessionId));
            renamed.put(formerId, sessionId);
        });
        return former.isPresent();
    }

    @Override
    public void onRevoked(Consumer<String> listener) {
        listeners.add(listener);
    }
}
