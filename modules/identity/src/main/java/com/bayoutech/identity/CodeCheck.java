package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** Decides about a code that somebody typed: of their authenticator, or one of their recovery codes. Used inside of a unit of work. */
final class CodeCheck {
    private final SecondFactorStore store;
    private final RecoveryCodes recoveryCodes;
    private final AuditTrail audit;
    private final InstantSource clock;

    CodeCheck(SecondFactorStore store, AuditTrail audit, InstantSource clock) {
        this.store = store;
        this.recoveryCodes = new RecoveryCodes(store);
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the code gets in, which it does once: of many at the same moment, one. */
    boolean accepts(Caller caller, AccountId account, String typed) {
        String code = typed.replaceAll("\\s", "");
        return code.matches("[0-9]{6}") ? isOfAuthenticator(account, code) : isRecoveryCode(caller, account, code);
    }

    private boolean isOfAuthenticator(AccountId account, String code) {
        Optional<Authenticator> found = store.findAuthenticator(account);
        return found.isPresent()
                && Totp.findStep(
                                found.get().secret(),
                                code,
                                clock.instant(),
                                found.get().lastUsedStep())
                        .stream()
                        .anyMatch(step -> store.useStep(account, step));
    }

    private boolean isRecoveryCode(Caller caller, AccountId account, String code) {
        boolean isUsed = recoveryCodes.use(account, code);
        if (isUsed) {
            Map<String, String> left = Map.of("left", Integer.toString(store.countRecoveryCodes(account)));
            audit.append(new AuditEntry(caller, "account.recovery-code-used", "account", account.value(), left));
        }
        return isUsed;
    }
}
