package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Authenticators and recovery codes: everybody's own, and taking them away from whoever has lost the device.
 *
 * <p>Passkeys are with {@link PasskeyService}. What changes of one's second factor ends one's other sessions, but for a passkey more.
 */
public final class SecondFactorService {
    private final AccountStore accounts;
    private final SecondFactorStore store;
    private final PasskeyStore passkeys;
    private final SecondFactorRules rules;
    private final GrantedRoles roles;
    private final RecoveryCodes recoveryCodes;
    private final CodeCheck codes;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final SessionsOfAccounts sessions;
    private final SignInThrottle throttle;
    private final InstantSource clock;

    public SecondFactorService(
            AccountStore accounts,
            RoleStore roles,
            SecondFactorStore store,
            PasskeyStore passkeys,
            SecondFactorPolicy policy,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            SessionRegistry sessions,
            SignInThrottle throttle,
            InstantSource clock) {
        this.accounts = accounts;
        this.store = store;
        this.passkeys = passkeys;
        this.rules = new SecondFactorRules(roles, store, passkeys, policy);
        this.roles = new GrantedRoles(roles);
        this.recoveryCodes = new RecoveryCodes(store);
        this.codes = new CodeCheck(store, audit, clock);
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.sessions = new SessionsOfAccounts(sessions);
        this.throttle = throttle;
        this.clock = clock;
    }

    /** What the caller's own account has beside its password. */
    public SecondFactors listOwn(Caller caller) {
        return unitOfWork.call(() -> rules.listOf(own(caller)));
    }

    /** A new secret for an authenticator of the caller's own; nothing is kept of it. */
    public Enrolment begin(Caller caller) {
        return Enrolment.of(caller.name());
    }

    /**
     * Makes an authenticator the caller's own, in the place of the one that they may have had.
     *
     * @param code what it shows right now
     * @param sessionInHand the registry's id of the session that asks, which goes on; blank where there is none
     * @return new recovery codes, where there were none; they are shown now or never
     * @throws RefusedException if that is not what it shows
     */
    public List<String> enrol(Caller caller, Enrolment enrolment, String code, String sessionInHand) {
        caller.requireProven();
        long step = Totp.findStep(enrolment.secret(), code.replaceAll("\\s", ""), clock.instant(), 0)
                .orElseThrow(() -> new RefusedException(
                        "That is not what the app shows now. Wait for its next code; if it goes on, set the phone's clock by"
                                + " the network."));
        List<String> fresh = unitOfWork.call(() -> {
            AccountId id = own(caller).id();
            store.saveAuthenticator(id, new Authenticator(enrolment.secret(), step));
            record(caller, "account.authenticator-added", id, Map.of());
            return recoveryCodes.ensure(id);
        });
        sessions.revokeOthers(new AccountId(caller.id()), sessionInHand);
        return fresh;
    }

    /**
     * Takes the caller's own authenticator away.
     *
     * @throws RefusedException if their role needs it, since there is no passkey
     */
    public void removeAuthenticator(Caller caller, String sessionInHand) {
        caller.requireProven();
        unitOfWork.run(() -> {
            Account account = own(caller);
            if (rules.isRequired(account) && passkeys.list(account.id()).isEmpty()) {
                throw new RefusedException(
                        "Your role needs a second factor, and this is the only one. Add a passkey first, or replace the app.");
            }
            store.removeAuthenticator(account.id());
            if (passkeys.list(account.id()).isEmpty()) {
                recoveryCodes.removeAll(account.id());
            }
            record(caller, "account.authenticator-removed", account.id(), Map.of());
        });
        sessions.revokeOthers(new AccountId(caller.id()), sessionInHand);
    }

    /**
     * New recovery codes in the place of those that there were, which nobody can show again: only their hashes are kept.
     *
     * @throws RefusedException if there is nothing that they could stand in for
     */
    public List<String> renewRecoveryCodes(Caller caller) {
        caller.requireProven();
        return unitOfWork.call(() -> {
            Account account = own(caller);
            if (!rules.listOf(account).isInPlace()) {
                throw new RefusedException(
                        "There is no second factor yet. Set up an authenticator app or a passkey first.");
            }
            record(caller, "account.recovery-codes-renewed", account.id(), Map.of());
            return recoveryCodes.renew(account.id());
        });
    }

    /** Decides about a code of somebody whose password was right: of their authenticator, or one of their recovery codes. */
    public CodeAnswer verify(Caller caller, Account account, String code) {
        caller.require(Permission.SIGN_IN);
        String place = "code:" + account.id();
        Duration wait = throttle.begin(account.userName(), place);
        if (wait.isPositive()) {
            return new CodeAnswer.TooMany(wait);
        }
        CodeAnswer answer = unitOfWork.call(() -> decide(caller, account.id(), code));
        if (answer instanceof CodeAnswer.Accepted) {
            throttle.succeeded(account.userName(), place);
        }
        return answer;
    }

    private CodeAnswer decide(Caller caller, AccountId account, String code) {
        if (codes.accepts(caller, account, code)) {
            return new CodeAnswer.Accepted();
        }
        record(caller, "sign-in.refused", account, Map.of("reason", "wrong code"));
        return new CodeAnswer.Wrong();
    }

    /**
     * Takes everything that an account has beside its password away, for somebody who has lost it, and signs them out.
     *
     * @throws RefusedException if the account may do more than the caller
     */
    public void reset(Caller caller, AccountId id) {
        caller.require(Permission.PEOPLE_EDIT);
        caller.requireProven();
        unitOfWork.run(() -> {
            accounts.lock();
            Account account = accounts.find(id)
                    .orElseThrow(() -> new RefusedException("There is no account (" + id + "). Reload the list."));
            roles.requireWithin(caller, account);
            store.removeAuthenticator(id);
            recoveryCodes.removeAll(id);
            passkeys.list(id).forEach(passkey -> passkeys.remove(passkey.id()));
            record(caller, "account.second-factor-reset", id, Map.of());
        });
        sessions.revokeAll(Set.of(id));
    }

    private Account own(Caller caller) {
        return accounts.find(new AccountId(caller.id()))
                .filter(Account::enabled)
                .orElseThrow(() -> new RefusedException(
                        "The caller (" + caller.name() + ") has no account. Sign in with an account of your own."));
    }

    private void record(Caller caller, String action, AccountId id, Map<String, String> facts) {
        audit.append(new AuditEntry(caller, action, "account", id.value(), facts));
    }
}
