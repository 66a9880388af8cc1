package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.Duration;
import java.util.Map;

/**
 * Asks whoever is signed in to prove once more that it is they, before what an open screen must not be enough for.
 *
 * <p>How long a proof holds is up to the door that asks; refused ones are in the audit trail, and slow the next ones down.
 */
public final class ProofService {
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final SignInThrottle throttle;

    public ProofService(
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

    /**
     * Returns in silence if the password is the caller's own.
     *
     * @throws RefusedException if it is not, or was not too often
     */
    public void prove(Caller caller, String password) {
        String place = "proof:" + caller.id();
        Duration wait = throttle.begin(caller.name(), place);
        if (wait.isPositive()) {
            throw new RefusedException(
                    "That was wrong too often. Wait " + Math.max(1, wait.toSeconds()) + " seconds and try again.");
        }
        if (!isOwnPassword(caller, password)) {
            unitOfWork.run(() ->
                    audit.append(new AuditEntry(caller, "account.proof-refused", "account", caller.id(), Map.of())));
            throw new RefusedException("The password is wrong. Type the one that you sign in with.");
        }
        throttle.succeeded(caller.name(), place);
    }

    /** Compared outside of the unit of work: it is slow by design. */
    private boolean isOwnPassword(Caller caller, String password) {
        AccountId own = new AccountId(caller.id());
        return unitOfWork
                .call(() ->
                        accounts.find(own).filter(Account::enabled).flatMap(account -> accounts.findPasswordHash(own)))
                .filter(hash -> hasher.matches(PasswordRules.normalize(password), hash))
                .isPresent();
    }
}
