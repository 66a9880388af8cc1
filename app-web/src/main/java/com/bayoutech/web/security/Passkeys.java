package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.PasskeyService;
import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks browsers for passkeys and checks what they answer, by Spring Security's WebAuthn.
 *
 * <p>A device must have recognised its owner (user verification), which makes a passkey both factors in one, and must keep the key itself (a
 * discoverable credential), so that nobody types a name. A key is bound to this server's name, as the browser has reached it.
 */
@Component
public final class Passkeys {
    private static final Logger LOG = LoggerFactory.getLogger(Passkeys.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    private final PasskeyService passkeys;
    private final CurrentCaller current;
    private final InstantSource clock;

    public Passkeys(PasskeyService passkeys, CurrentCaller current, InstantSource clock) {
        this.passkeys = passkeys;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What a browser was asked, which its answer must fit.
     *
     * @param text in WebAuthn's JSON, for the browser
     * @param options what the answer is checked against
     */
    public record Question<O>(String text, O options, Instant askedAt) {}

    /** Whoever asks a browser keeps the question here until its answer comes: the next answer finds none. */
    static final class Asked<O> {
        private @Nullable Question<O> question;

        /** What to send to the browser. */
        String put(Question<O> asked) {
            question = asked;
            return asked.text();
        }

        /**
         * The question, once.
         *
         * @throws RefusedException if there is none
         */
        Question<O> take() {
            Question<O> asked = question;
            question = null;
            if (asked == null) {
                throw new RefusedException("Nobody was asked for a passkey. Try again.");
            }
            return asked;
        }
    }

    /** Asks for a new passkey of whoever is signed in. */
    public Question<PublicKeyCredentialCreationOptions> askForNew(HttpServletRequest request) {
        Authentication person =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        var options = operations(request, credentials())
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
        return new Question<>(json.writeValueAsString(options), options, clock.instant());
    }

    /**
     * Makes the passkey that a browser has made whoever's is signed in.
     *
     * @return new recovery codes, where there were none
     * @throws RefusedException if the answer does not fit the question
     */
    public List<String> add(
            HttpServletRequest request,
            Question<PublicKeyCredentialCreationOptions> question,
            String answer,
            String label) {
        requireFresh(question);
        PasskeyCredentials credentials = credentials();
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(answer, new TypeReference<>() {});
            operations(request, credentials)
                    .registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                            question.options(), new RelyingPartyPublicKey(made, label.strip())));
        } catch (JacksonException | WebAuthnException | IllegalArgumentException unfit) {
            throw refused(unfit);
        }
        return credentials.recoveryCodes();
    }

    /** Asks for any passkey of this server, or for one of whoever is signed in. */
    public Question<PublicKeyCredentialRequestOptions> askForAny(HttpServletRequest request) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        var options = operations(request, credentials())
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(person));
        return new Question<>(json.writeValueAsString(options), options, clock.instant());
    }

    /**
     * Whose passkey has signed.
     *
     * @throws RefusedException if the answer does not fit the question, or nobody's has
     */
    public AccountId prove(
            HttpServletRequest request, Question<PublicKeyCredentialRequestOptions> question, String answer) {
        requireFresh(question);
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> signed =
                    json.readValue(answer, new TypeReference<>() {});
            return PasskeyRecords.account(operations(request, credentials())
                    .authenticate(new RelyingPartyAuthenticationRequest(question.options(), signed))
                    .getId());
        } catch (JacksonException | WebAuthnException | IllegalArgumentException unfit) {
            throw refused(unfit);
        }
    }

    private void requireFresh(Question<?> question) {
        if (clock.instant().isAfter(question.askedAt().plus(PATIENCE))) {
            throw new RefusedException("That took too long. Try again.");
        }
    }

    private PasskeyCredentials credentials() {
        return new PasskeyCredentials(passkeys, current);
    }

    private Webauthn4JRelyingPartyOperations operations(HttpServletRequest request, PasskeyCredentials credentials) {
        var operations = new Webauthn4JRelyingPartyOperations(
                new PasskeyHolders(current),
                credentials,
                PublicKeyCredentialRpEntity.builder()
                        .id(request.getServerName())
                        .name("BayouTech")
                        .build(),
                Set.of(OwnAddress.origin(request)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static RefusedException refused(Exception unfit) {
        LOG.info("A passkey was refused: {}", unfit.getMessage());
        return new RefusedException("This passkey is not known here. Sign in with your password, and add it again.");
    }
}
