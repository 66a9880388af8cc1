package com.bayoutech.web.security;

import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.Credentials;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionRegistry;
import com.bayoutech.identity.SignInService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * Lets whoever is signed in go on where their server was started anew, or another one has taken its place: the registry still knows the cookie that
 * their browser shows. They get a session with a new id, and what they had proven lately is to be proven again.
 *
 * <p>Only with a page that somebody opens: what a page asks for that lost its server is answered with an end, and then it is opened anew.
 */
final class SessionResumption {
    private static final Logger LOG = LoggerFactory.getLogger(SessionResumption.class);

    private final SessionRegistry registry;
    private final SignInService signIns;
    private final LocalSessions sessions;
    private final SecurityContextHolderStrategy contexts;

    SessionResumption(
            SessionRegistry registry,
            SignInService signIns,
            LocalSessions sessions,
            SecurityContextHolderStrategy contexts) {
        this.registry = registry;
        this.signIns = signIns;
        this.sessions = sessions;
        this.contexts = contexts;
    }

    /**
     * Gives the request a session if it opens a page and its cookie is known. A second page that was opened with the same cookie is to ask again in a
     * second: by then the browser has the new one, and an answer with another would take it away.
     *
     * @return whether the request is answered with that
     * @throws com.bayoutech.identity.SessionsAwayException if that cannot be known
     */
    boolean answers(HttpServletRequest request, HttpServletResponse response) {
        if (!opensPage(request) || !request.isRequestedSessionIdFromCookie()) {
            return false;
        }
        String former = SessionId.of(Objects.requireNonNull(request.getRequestedSessionId()));
        Optional<Session> known = registry.find(former);
        if (known.isEmpty() || (known.get().id().equals(former) && resume(request, former))) {
            return false;
        }
        boolean isElsewhere = registry.find(former)
                .filter(session -> !session.id().equals(former))
                .isPresent();
        if (isElsewhere) {
            response.setHeader("Refresh", "1");
        }
        return isElsewhere;
    }

    private static boolean opensPage(HttpServletRequest request) {
        String wanted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return HttpMethod.GET.matches(request.getMethod())
                && wanted.contains(MediaType.TEXT_HTML_VALUE)
                && request.getRequestedSessionId() != null;
    }

    /** The entry is taken first, under a name that nobody has: whoever does not get it, or fails, still has the cookie that they came with. */
    private boolean resume(HttpServletRequest request, String former) {
        String taken = SessionId.of(UUID.randomUUID().toString());
        Optional<Credentials> known = admit(former, taken);
        if (known.isEmpty()) {
            return false;
        }
        HttpSession session = request.getSession(true);
        // Whatever the server does with the id that was asked for: this one nobody has seen.
        String id = SessionId.of(request.changeSessionId());
        if (!registry.rename(taken, id)) {
            session.invalidate();
            return true;
        }
        SecurityContext context = new SecurityContextImpl(CurrentCaller.authentication(SignedIn.of(known.get())));
        session.setAttribute(SessionId.ATTRIBUTE, id);
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        sessions.add(id, session);
        contexts.setContext(context);
        LOG.info(
                "The account ({}) goes on in a new session",
                known.get().account().id());
        return true;
    }

    private Optional<Credentials> admit(String former, String id) {
        try {
            return signIns.resume(AccountAuthentication.DOOR, former, id);
        } catch (RefusedException changed) {
            LOG.info(changed.getMessage());
            return Optional.empty();
        }
    }
}
