package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.ProofService;
import com.bayoutech.identity.SecondFactorService;
import com.bayoutech.identity.SecondFactors;
import com.bayoutech.web.security.Passkeys.Asked;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
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
    private final SecondFactorService factors;
    private final Passkeys passkeys;

    public StepUp(ProofService proofs, SecondFactorService factors, Passkeys passkeys, CurrentCaller current) {
        this.proofs = proofs;
        this.factors = factors;
        this.passkeys = passkeys;
        this.current = current;
    }

    /** Runs the action at once where the person has proven within the last five minutes that it is they; else asks them first. */
    public void then(Runnable action) {
        if (current.isProven()) {
            action.run();
        } else {
            ask(action);
        }
    }

    private void ask(Runnable action) {
        Runnable proven = () -> {
            current.noteProof();
            action.run();
        };
        SecondFactors own = factors.listOwn(current.get());
        StepUpDialog dialog = new StepUpDialog(
                own.isInPlace(), (password, code) -> proofs.prove(current.get(), password, code), proven);
        if (own.passkeys() > 0) {
            dialog.offer(passkeyButton(dialog, proven));
        }
        dialog.open();
    }

    private PasskeyButton passkeyButton(StepUpDialog dialog, Runnable proven) {
        Asked<PublicKeyCredentialRequestOptions> asked = new Asked<>();
        return PasskeyButton.toGet(
                Texts.of("security.passkey.use"), () -> asked.put(passkeys.askForAny(request())), answer -> {
                    requireOwn(passkeys.prove(request(), asked.take(), answer));
                    dialog.close();
                    proven.run();
                });
    }

    private void requireOwn(AccountId signed) {
        if (!signed.value().equals(current.get().id())) {
            throw new RefusedException("This is somebody else's passkey. Use one of your own.");
        }
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
