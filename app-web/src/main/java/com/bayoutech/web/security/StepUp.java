package com.bayoutech.web.security;

import com.bayoutech.identity.ProofService;
import org.springframework.stereotype.Component;

/**
 * The gate before what an open screen that its owner has left must not be enough for, such as an export of many people's data.
 *
 * <p>A screen wraps the action, {@code stepUp.then(() -> orders.export(current.get(), ...))}; the service asks {@link
 * com.bayoutech.foundation.Caller#requireProven()} for itself, after the permission. The caller must be taken from {@link CurrentCaller}
 * inside of the action, since it is then that they are proven.
 */
@Component
public final class StepUp {
    private final ProofService proofs;
    private final CurrentCaller current;

    public StepUp(ProofService proofs, CurrentCaller current) {
        this.proofs = proofs;
        this.current = current;
    }

    /** Runs the action at once where the person has proven within the last five minutes that it is they; else asks them first. */
    public void then(Runnable action) {
        if (current.isProven()) {
            action.run();
        } else {
            boolean needsCode = proofs.needsCode(current.get());
            new StepUpDialog(needsCode, (password, code) -> proofs.prove(current.get(), password, code), () -> {
                        current.noteProof();
                        action.run();
                    })
                    .open();
        }
    }
}
