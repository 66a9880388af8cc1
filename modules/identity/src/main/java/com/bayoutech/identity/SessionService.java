package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who is signed in, and signing them out. */
public final class SessionService {
    private final SessionRegistry registry;
    private final SessionsOfAccounts sessions;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;

    public SessionService(SessionRegistry registry, AuditTrail audit, UnitOfWork unitOfWork) {
        this.registry = registry;
        this.sessions = new SessionsOfAccounts(registry);
        this.audit = audit;
        this.unitOfWork = unitOfWork;
    }

    /** All sessions that live, the last used first. */
    public List<Session> listSessions(Caller caller) {
        caller.require(Permission.SESSIONS_READ);
        return registry.list();
    }

    /** The caller's own sessions, the last used first. */
    public List<Session> listOwn(Caller caller) {
        return registry.list().stream()
                .filter(session -> isOf(caller, session.account()))
                .toList();
    }

    /**
     * Ends the caller's own sessions but one.
     *
     * @param sessionInHand the registry's id of the session that asks
     */
    public void revokeOthers(Caller caller, String sessionInHand) {
        AccountId own = new AccountId(caller.id());
        sessions.revokeOthers(own, sessionInHand);
        record(caller, "account.sessions-revoked", own);
    }

    /** Ends a session: one of the caller's own without further permission. One that has ended already stays ended. */
    public void revoke(Caller caller, String sessionId) {
        Optional<Session> session = registry.find(sessionId);
        if (session.filter(found -> isOf(caller, found.account())).isEmpty()) {
            caller.require(Permission.SESSIONS_REVOKE);
        }
        session.ifPresent(found -> {
            // Revoked even if the entry cannot be written: of the two failures, a session too few is the safe one.
            registry.revoke(found.id());
            record(caller, "session.revoked", found.account());
        });
    }

    /** Ends all sessions of an account: the caller's own without further permission. */
    public void revokeAllOf(Caller caller, AccountId account) {
        if (!isOf(caller, account)) {
            caller.require(Permission.SESSIONS_REVOKE);
        }
        sessions.revokeAll(Set.of(account));
        record(caller, "account.sessions-revoked", account);
    }

    private static boolean isOf(Caller caller, AccountId account) {
        return account.value().equals(caller.id());
    }

    private void record(Caller caller, String action, AccountId account) {
        unitOfWork.run(() -> audit.append(new AuditEntry(caller, action, "account", account.value(), Map.of())));
    }
}
