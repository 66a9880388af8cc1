package com.bayoutech.adapters.redis;

import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.Session;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A session as the fields of a Redis hash; times are milliseconds since 1970. */
final class SessionFields {
    private SessionFields() {}

    static Map<String, String> write(Session session) {
        return Map.of(
                "account", session.account().toString(),
                "userName", session.userName(),
                "device", session.device(),
                "startedAt", Long.toString(session.startedAt().toEpochMilli()),
                "lastSeenAt", Long.toString(session.lastSeenAt().toEpochMilli()));
    }

    /** Empty where there are no fields, or only some: a hash that expires while it is read. */
    static Optional<Session> read(String id, Map<String, String> fields) {
        String account = fields.get("account");
        String userName = fields.get("userName");
        String device = fields.get("device");
        String startedAt = fields.get("startedAt");
        String lastSeenAt = fields.get("lastSeenAt");
        if (account == null || userName == null || device == null || startedAt == null || lastSeenAt == null) {
            return Optional.empty();
        }
        return Optional.of(new Session(
                id,
                new AccountId(UUID.fromString(account)),
                userName,
                device,
                Instant.ofEpochMilli(Long.parseLong(startedAt)),
                Instant.ofEpochMilli(Long.parseLong(lastSeenAt))));
    }
}
