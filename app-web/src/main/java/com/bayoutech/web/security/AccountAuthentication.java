package com.bayoutech.web.security;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.Credentials;
import com.bayoutech.identity.PasswordHasher;
import com.bayoutech.identity.PasswordRules;
import com.bayoutech.identity.SecondFactor;
import com.bayoutech.identity.SessionsAwayException;
import com.bayoutech.identity.SignInService;
import com.bayoutech.identity.SignInThrottle;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks name and password against the accounts. A wrong name takes as long as a wrong password, and neither says which it was.
 *
 * <p>Whoever it lets pass carries in the details what the password was compared with, for {@link SessionRegistration}.
 */
final class AccountAuthentication implements AuthenticationProvider {
    static final Caller DOOR = Caller.system("sign-in", Permission.SIGN_IN);

    private static final int LONGEST = 256;

    private final SignInService signIns;
    private final PasswordHasher hasher;
    private final SignInThrottle throttle;
    private final String hashOfNobody;

    AccountAuthentication(SignInService signIns, PasswordHasher hasher, SignInThrottle throttle) {
        this.signIns = signIns;
        this.hasher = hasher;
        this.throttle = throttle;
        this.hashOfNobody = hasher.hash("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String userName = shorten(attempt.getName()).toLowerCase(Locale.ROOT).strip();
        String password = shorten(Objects.toString(attempt.getCredentials(), ""));
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
        try {
            return authenticate(userName, password, address);
        } catch (SessionsAwayException e) {
            throw new AuthenticationServiceException("The attempts to sign in cannot be counted.", e);
        }
    }

    private Authentication authenticate(String userName, String password, String address) {
        Duration wait = throttle.begin(userName, address);
        if (wait.isPositive()) {
            throw new MustWaitException(wait);
        }
        Optional<Credentials> credentials = signIns.findCredentials(DOOR, userName);
        String hash = credentials.map(Credentials::passwordHash).orElse(hashOfNobody);
        boolean matches = matches(password, hash);
        if (credentials.isEmpty() || !matches) {
            signIns.refuse(DOOR, userName, throttle.waitingTime(userName, address));
            throw new BadCredentialsException("The user name or the password is wrong.");
        }
        throttle.succeeded(userName, address);
        if (credentials.get().secondFactor() == SecondFactor.IN_PLACE) {
            throw new SecondFactorNeededException(credentials.get());
        }
        UsernamePasswordAuthenticationToken authentication =
                CurrentCaller.authentication(SignedIn.of(credentials.get()));
        authentication.setDetails(credentials.get());
        return authentication;
    }

    private boolean matches(String password, String hash) {
        try {
            return hasher.matches(PasswordRules.normalize(password), hash);
        } catch (RefusedException busy) {
            throw new BusyException(busy);
        }
    }

    /** Whoever sends more than fits an account gets an answer like anybody else, without the work. */
    private static String shorten(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
