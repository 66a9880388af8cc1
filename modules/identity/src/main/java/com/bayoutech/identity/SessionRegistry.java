package com.bayoutech.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Which sessions live, known to all servers; what is not registered is not signed in.
 *
 * <p>Each method throws {@link SessionsAwayException} where it cannot be known.
 */
public interface SessionRegistry {
    void register(Session session);

    /** Notes that a session was used; answers whether it still lives. */
    boolean touch(String sessionId);

    /** The session of an id; in the minute after it was renamed, by its former one too. */
    Optional<Session> find(String sessionId);

    /** All sessions that live, the last used first. */
    List<Session> list();

    void revoke(String sessionId);

    /**
     * Lets a session live on under another id, as old as it was; a server that still has it ends it there. Whoever revokes it by its former id
     * in the next minute ends it all the same.
     *
     * @return whether it lived
     */
    boolean rename(String formerId, String sessionId);

    /** Calls the listener with the id of each session that is revoked on any server. */
    void onRevoked(Consumer<String> listener);
}
