package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Coming in and leaving, each with its entry in the audit trail.
 *
 * <p>The trail names whoever came in and with what kind of browser, and the account behind which a wrong password was tried. It keeps
 * no password, no network address, and nothing of a name that no account has: people type passwords there.
 */
public final class SignInService {
    /** Stands for all names that no account has. */
    private static final UUID NOBODY = UUID.nameUUIDFromBytes("sign-in:unknown-name".getBytes(StandardCharsets.UTF_8));

    private final AccountStore accounts;
    private final GrantedRoles roles;
    private final SecondFactorRules secondFactors;
    private final SessionRegistry registry;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public SignInService(
            AccountStore accounts,
            RoleStore roles,
            SecondFactorStore factors,
            PasskeyStore passkeys,
            SecondFactorPolicy policy,
            SessionRegistry registry,
            UnitOfWork unitOfWork,
            AuditTrail audit) {
        this.accounts = accounts;
        this.roles = new GrantedRoles(roles);
        this.secondFactors = new SecondFactorRules(roles, factors, passkeys, policy);
        this.registry = registry;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    /**
     * What the sign-in door needs of an account; empty where there is none or it is disabled.
     *
     * <p>The hash is of the {@linkplain PasswordRules#normalize normalised} password.
     */
    public Optional<Credentials> findCredentials(Caller caller, String userName) {
        caller.require(Permission.SIGN_IN);
        return unitOfWork.call(() -> findAccount(userName).flatMap(this::credentials));
    }

    /** The same of an account that is known by its id, such as by its passkey. */
    public Optional<Credentials> findCredentialsOf(Caller caller, AccountId account) {
        caller.require(Permission.SIGN_IN);
        return unitOfWork.call(() -> accounts.find(account).flatMap(this::credentials));
    }

    /**
     * Registers the session of somebody whose password was right.
     *
     * <p>What was taken from the account in the meantime ended only the sessions that were registered by then. So the account is looked
     * at once more afterwards: either that end or this look comes upon the other.
     *
     * @param proven what the password was compared with
     * @throws RefusedException if the account is not the same any more; the session does not live then
     */
    public void admit(Caller caller, Credentials proven, Session session) {
        caller.require(Permission.SIGN_IN);
        registry.register(session);
        confirm(proven, session, "account.signed-in");
    }

    /**
     * Lets somebody who is signed in go on where the server that their session was on is gone: under another id, with what the account may do now, and
     * not a moment longer than before.
     *
     * @param formerId what the registry knows the session by
     * @param id what it will know it by
     * @return the account; empty if the session does not live, or the account may not come in
     * @throws RefusedException if the account was changed in the meantime; the session does not live then
     */
    public Optional<Credentials> resume(Caller caller, String formerId, String id) {
        caller.require(Permission.SIGN_IN);
        Optional<Session> session =
                registry.find(formerId).filter(known -> known.id().equals(formerId));
        Optional<Credentials> known = session.flatMap(former -> findCredentialsOf(caller, former.account()))
                .filter(_ -> registry.rename(formerId, id));
        known.ifPresent(account -> confirm(account, session.orElseThrow().as(id), "account.session-resumed"));
        return known;
    }

    /** Looks at the account once more now that its session is registered. */
    private void confirm(Credentials proven, Session session, String action) {
        try {
            unitOfWork.run(() -> {
                AccountId id = proven.account().id();
                if (!accounts.find(id).flatMap(this::credentials).equals(Optional.of(proven))) {
                    throw new RefusedException(
                            "The account (" + id + ") was changed while it signed in. Sign in again.");
                }
                record(proven.caller(), action, id, Map.of("device", session.device()));
            });
        } catch (RuntimeException failure) {
            registry.revoke(session.id());
            throw failure;
        }
    }

    /**
     * Notes that somebody was turned away.
     *
     * <p>It takes the same steps whether there is such an account or not.
     *
     * @param userName as it was typed
     * @param wait how long the next attempt must wait from now on; attempts until then are not looked at and not noted
     */
    public void refuse(Caller caller, String userName, Duration wait) {
        caller.require(Permission.SIGN_IN);
        unitOfWork.run(() -> {
            Optional<Account> meant = findAccount(userName);
            Map<String, String> facts = meant.map(account -> Map.of(
                            "account",
                            account.userName(),
                            "reason",
                            account.enabled() ? "wrong password" : "account disabled"))
                    .orElse(Map.of("reason", "unknown name"));
            String subject = meant.isPresent() ? "account" : "sign-in";
            UUID subjectId = meant.map(account -> account.id().value()).orElse(NOBODY);
            audit.append(new AuditEntry(caller, "sign-in.refused", subject, subjectId, facts));
            if (wait.isPositive()) {
                Map<String, String> slower = Map.of("waitSeconds", Long.toString(wait.toSeconds()));
                audit.append(new AuditEntry(caller, "sign-in.slowed-down", subject, subjectId, slower));
            }
        });
    }

    /** Ends the caller's own session at their own wish; anybody else's only with the permission to revoke it. */
    public void signOut(Caller caller, String sessionId) {
        Optional<Session> session = registry.find(sessionId);
        Optional<AccountId> account = session.map(Session::account);
        if (account.filter(id -> id.value().equals(caller.id())).isEmpty()) {
            caller.require(Permission.SESSIONS_REVOKE);
        }
        account.ifPresent(id -> {
            registry.revoke(session.orElseThrow().id());
            unitOfWork.run(() -> record(caller, "account.signed-out", id, Map.of()));
        });
    }

    private Optional<Account> findAccount(String typed) {
        return UserNames.find(typed).flatMap(accounts::findByUserName);
    }

    private Optional<Credentials> credentials(Account account) {
        return account.enabled()
                ? accounts.findPasswordHash(account.id())
                        .map(hash -> new Credentials(account, hash, caller(account), secondFactors.of(account)))
                : Optional.empty();
    }

    private Caller caller(Account account) {
        return new Caller(account.id().value(), account.userName(), roles.grants(account.roleScopes()));
    }

    private void record(Caller caller, String action, AccountId id, Map<String, String> facts) {
        audit.append(new AuditEntry(caller, action, "account", id.value(), facts));
    }
}
