package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.Duration;
import java.util.Map;

/** Changes the password of whoever asks; compares and hashes, which is slow, before anybody else has to wait. */
final class OwnPasswords {
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final SignInThrottle throttle;

    OwnPasswords(
            AccountStore accounts,
            PasswordHasher hasher,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            SignInThrottle throttle) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.throttle = throttle;
    }

    /** Does nothing where the next password is the stored one already and the current one is not: somebody tries once more. */
    void change(Caller caller, String current, String next) {
        String stored = unitOfWork.call(() -> hash(caller, own(caller)));
        String place = "own-password:" + caller.id();
        Duration wait = throttle.begin(caller.name(), place);
        if (wait.isPositive()) {
            throw new RefusedException("The current password was wrong too often. Wait " + Math.max(1, wait.toSeconds())
                    + " seconds and try again.");
        }
        boolean isNextStored = hasher.matches(PasswordRules.normalize(next), stored);
        boolean isCurrentStored = hasher.matches(PasswordRules.normalize(current), stored);
        if (isCurrentStored || isNextStored) {
            throttle.succeeded(caller.name(), place);
        }
        if (isCurrentStored) {
            if (isNextStored) {
                throw new RefusedException("The new password is the current one. Choose another.");
            }
            replace(caller, stored, next);
        } else if (!isNextStored) {
            throw new RefusedException("The current password is wrong. Type the one that you signed in with.");
        }
    }

    private void replace(Caller caller, String stored, String next) {
        String hash = hasher.hash(PasswordRules.require(next, caller.name()));
        unitOfWork.run(() -> {
            accounts.lock();
            Account account = own(caller);
            if (!hash(caller, account).equals(stored)) {
                throw new RefusedException("The current password was changed meanwhile. Sign in again.");
            }
            accounts.updatePasswordHash(account.id(), hash);
            accounts.update(account.withOneTimePassword(false));
            audit.append(new AuditEntry(
                    caller, "account.password-changed", "account", account.id().value(), Map.of()));
        });
    }

    private Account own(Caller caller) {
        return accounts.find(new AccountId(caller.id()))
                .filter(Account::enabled)
                .orElseThrow(() -> nobody(caller));
    }

    private String hash(Caller caller, Account account) {
        return accounts.findPasswordHash(account.id()).orElseThrow(() -> nobody(caller));
    }

    private static RefusedException nobody(Caller caller) {
        return new RefusedException("The caller (" + caller.name()
                + ") has no account with a password. Sign in with an account of your own.");
    }
}
