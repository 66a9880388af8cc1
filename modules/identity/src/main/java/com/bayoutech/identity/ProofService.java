package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/**
 * Asks whoever is signed in to prove once more that it is they, before what an open screen must not be enough for.
 *
 * <p>How long a proof holds is up to the door that asks; refused ones are in the audit trail, and slow the next ones down.
 */
public final class ProofService {
    private final AccountStore accounts;
    private final SecondFactorRules secondFactors;
    private final CodeCheck codes;
    private final PasswordHasher hasher;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final SignInThrottle throttle;

    public ProofService(
            AccountStore accounts,
            RoleStore roles,
            SecondFactorStore factors,
            PasskeyStore passkeys,
            SecondFactorPolicy policy,
            PasswordHasher hasher,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            SignInThrottle throttle,
            InstantSource clock) {
        this.accounts = accounts;
        this.secondFactors = new SecondFactorRules(roles, factors, passkeys, policy);
        this.codes = new CodeCheck(factors, audit, clock);
        this.hasher = hasher;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.throttle = throttle;
    }

    /** Whether the caller's password alone proves nothing, since a second factor of theirs is in place. */
    public boolean needsCode(Caller caller) {
        return unitOfWork.call(() -> own(caller).filter(this::hasSecondFactor).isPresent());
    }

    /**
     * Returns in silence if the password is the caller's own, and so is the code where one is needed.
     *
     * @param code of the caller's authenticator, or one of their recovery codes; anything where none is needed
     * @throws RefusedException if they are not, or were not too often
     */
    public void prove(Caller caller, String password, String code) {
        String place = "proof:" + caller.id();
        Duration wait = throttle.begin(caller.name(), place);
        if (wait.isPositive()) {
            throw new RefusedException(
                    "That was wrong too often. Wait " + Math.max(1, wait.toSeconds()) + " seconds and try again.");
        }
        boolean isProven = isOwnPassword(caller, password) && unitOfWork.call(() -> isOwnCode(caller, code));
        if (!isProven) {
            unitOfWork.run(() ->
                    audit.append(new AuditEntry(caller, "account.proof-refused", "account", caller.id(), Map.of())));
            throw new RefusedException(
                    "That is not right. Check the password, and wait for the next code where one is asked for.");
        }
        throttle.succeeded(caller.name(), place);
    }

    /** Compared outside of the unit of work: it is slow by design. */
    private boolean isOwnPassword(Caller caller, String password) {
        return unitOfWork
                .call(() -> own(caller).map(Account::id).flatMap(accounts::findPasswordHash))
                .filter(hash -> hasher.matches(PasswordRules.normalize(password), hash))
                .isPresent();
    }

    private boolean isOwnCode(Caller caller, String code) {
        return own(caller)
                .filter(account -> !hasSecondFactor(account) || codes.accepts(caller, account.id(), code))
                .isPresent();
    }

    private boolean hasSecondFactor(Account account) {
        return secondFactors.of(account) == SecondFactor.IN_PLACE;
    }

    private Optional<Account> own(Caller caller) {
        return accounts.find(new AccountId(caller.id())).filter(Account::enabled);
    }
}
