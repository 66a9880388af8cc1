package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Passkeys: everybody's own, and what the sign-in door needs to know of them.
 *
 * <p>Whether a signature is right is the door's to check; here is kept whose key it is, and whether it has counted on.
 */
public final class PasskeyService {
    private static final int MAX_LABEL = 60;
    private static final int MAX_PASSKEYS = 20;

    private final AccountStore accounts;
    private final PasskeyStore passkeys;
    private final SecondFactorRules rules;
    private final RecoveryCodes recoveryCodes;
    private final SessionsOfAccounts sessions;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public PasskeyService(
            AccountStore accounts,
            RoleStore roles,
            SecondFactorStore factors,
            PasskeyStore passkeys,
            SecondFactorPolicy policy,
            SessionRegistry sessions,
            UnitOfWork unitOfWork,
            AuditTrail audit) {
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.rules = new SecondFactorRules(roles, factors, passkeys, policy);
        this.recoveryCodes = new RecoveryCodes(factors);
        this.sessions = new SessionsOfAccounts(sessions);
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    /** The caller's own passkeys, the oldest first. */
    public List<Passkey> listOwn(Caller caller) {
        return unitOfWork.call(() -> passkeys.list(own(caller).id()));
    }

    /**
     * Makes a passkey the caller's own.
     *
     * @return new recovery codes, where there were none; they are shown now or never
     * @throws RefusedException if it is somebody else's, its label is blank or too long, or there are too many
     */
    public List<String> add(Caller caller, Passkey passkey) {
        caller.requireProven();
        return unitOfWork.call(() -> {
            Account account = own(caller);
            if (!passkey.account().equals(account.id())) {
                throw new RefusedException("The passkey was made for another account. Add one for yourself.");
            }
            if (passkey.label().isBlank() || passkey.label().length() > MAX_LABEL) {
                throw new RefusedException("The name of a passkey must have 1 to " + MAX_LABEL
                        + " characters. Name the device that it is in.");
            }
            if (passkeys.list(account.id()).size() >= MAX_PASSKEYS) {
                throw new RefusedException("There are " + MAX_PASSKEYS + " passkeys already. Remove one first.");
            }
            passkeys.insert(passkey);
            record(caller, "account.passkey-added", account.id());
            return recoveryCodes.ensure(account.id());
        });
    }

    /**
     * Takes a passkey of the caller's own away, and ends their other sessions: it may be in a hand that has signed in by it. One that is not there
     * stays away.
     *
     * @param sessionInHand the registry's id of the session that asks, which goes on
     * @throws RefusedException if their role needs it, since there is nothing else beside the password
     */
    public void remove(Caller caller, String id, String sessionInHand) {
        caller.requireProven();
        boolean isGone = unitOfWork.call(() -> {
            Account account = own(caller);
            if (passkeys.list(account.id()).stream()
                    .noneMatch(passkey -> passkey.id().equals(id))) {
                return false;
            }
            passkeys.remove(id);
            SecondFactors left = rules.listOf(account);
            if (left.isRequired() && !left.isInPlace()) {
                throw new RefusedException(
                        "Your role needs a second factor, and this is the only one. Set up an authenticator app first.");
            }
            if (!left.isInPlace()) {
                recoveryCodes.removeAll(account.id());
            }
            record(caller, "account.passkey-removed", account.id());
            return true;
        });
        if (isGone) {
            sessions.revokeOthers(new AccountId(caller.id()), sessionInHand);
        }
    }

    /** The passkey of an id, for the sign-in door. */
    public Optional<Passkey> find(Caller caller, String id) {
        caller.require(Permission.SIGN_IN);
        return unitOfWork.call(() -> passkeys.find(id));
    }

    /** The passkeys of an account, for the sign-in door. */
    public List<Passkey> listOf(Caller caller, AccountId account) {
        caller.require(Permission.SIGN_IN);
        return unitOfWork.call(() -> passkeys.list(account));
    }

    /**
     * Notes that a passkey has signed; that it may have been copied is in the audit trail.
     *
     * @throws RefusedException if it counts its signatures and has not counted on: somebody has a copy of what should be one
     */
    public void noteUse(Caller caller, String id, long signatureCount, Instant moment) {
        caller.require(Permission.SIGN_IN);
        boolean isNoted = unitOfWork.call(() -> {
            boolean hasCountedOn = passkeys.noteUse(id, signatureCount, moment);
            if (!hasCountedOn) {
                passkeys.find(id).ifPresent(copied -> record(caller, "account.passkey-copied", copied.account()));
            }
            return hasCountedOn;
        });
        if (!isNoted) {
            throw new RefusedException(
                    "The passkey has not counted on. Sign in otherwise, and remove it from your account.");
        }
    }

    private Account own(Caller caller) {
        return accounts.find(new AccountId(caller.id()))
                .filter(Account::enabled)
                .orElseThrow(() -> new RefusedException(
                        "The caller (" + caller.name() + ") has no account. Sign in with an account of your own."));
    }

    private void record(Caller caller, String action, AccountId id) {
        audit.append(new AuditEntry(caller, action, "account", id.value(), Map.of()));
    }
}
