package com.bayoutech.web.account;

import com.bayoutech.identity.Passkey;
import com.bayoutech.identity.PasskeyService;
import com.bayoutech.identity.SecondFactorService;
import com.bayoutech.identity.SecondFactors;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.Passkeys;
import com.bayoutech.web.security.Passkeys.Question;
import com.bayoutech.web.security.StepUp;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Component;

/** The account screen's door to the services, in the name of whoever looks at it. */
@Component
final class AccountDesk {
    private final SecondFactorService factors;
    private final PasskeyService passkeys;
    private final Passkeys browser;
    private final SessionService sessions;
    private final CurrentCaller current;
    private final StepUp stepUp;

    AccountDesk(
            SecondFactorService factors,
            PasskeyService passkeys,
            Passkeys browser,
            SessionService sessions,
            CurrentCaller current,
            StepUp stepUp) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.browser = browser;
        this.sessions = sessions;
        this.current = current;
        this.stepUp = stepUp;
    }

    /** Does what an open screen must not be enough for. */
    void proven(Runnable action) {
        stepUp.then(action);
    }

    SecondFactors secondFactors() {
        return factors.listOwn(current.get());
    }

    void removeAuthenticator() {
        factors.removeAuthenticator(current.get(), sessionInHand());
    }

    List<String> renewRecoveryCodes() {
        return factors.renewRecoveryCodes(current.get());
    }

    List<Passkey> passkeys() {
        return passkeys.listOwn(current.get());
    }

    Question<PublicKeyCredentialCreationOptions> askForPasskey() {
        return browser.askForNew(request());
    }

    List<String> addPasskey(Question<PublicKeyCredentialCreationOptions> question, String answer, String label) {
        return browser.add(request(), question, answer, label);
    }

    void removePasskey(Passkey passkey) {
        passkeys.remove(current.get(), passkey.id(), sessionInHand());
    }

    List<Session> sessions() {
        return sessions.listOwn(current.get());
    }

    boolean isInHand(Session session) {
        return current.isOwnSession(session.id());
    }

    void revoke(Session session) {
        sessions.revoke(current.get(), session.id());
    }

    void revokeOthers() {
        sessions.revokeOthers(current.get(), sessionInHand());
    }

    private String sessionInHand() {
        return current.findSession().orElse("");
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
