package com.bayoutech.web.security;

import com.bayoutech.identity.SessionRegistry;
import com.bayoutech.identity.SessionsAwayException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the registry at each request whether the session still lives, and ends it here if not.
 *
 * <p>What a page asks for by itself does not keep its session alive: that it is still open, or the map under its routes, which it looks for again
 * and again and loads anew when routes change. Whoever looks at a map for long selects something on it in the meantime. Where the registry is away,
 * the request is turned away too: nobody knows who has been signed out.
 */
final class SessionGuard extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(SessionGuard.class);

    private static final List<String> FILES =
            List.of("/ui/", "/themes/", "/aura/", "/VAADIN/build/", "/VAADIN/static/");

    private static final String MAP = "/map/";

    private final SessionRegistry registry;
    private final SecurityContextHolderStrategy contexts;
    private final AuthenticationEntryPoint door;
    private final Strangers strangers;

    /** What becomes of a request without a session here. */
    @FunctionalInterface
    interface Strangers {
        /** May give it a session, or answer it; says whether it was answered. */
        boolean answers(HttpServletRequest request, HttpServletResponse response);
    }

    /** Lets nobody in whose session is not here. */
    SessionGuard(SessionRegistry registry, SecurityContextHolderStrategy contexts, AuthenticationEntryPoint door) {
        this(registry, contexts, door, (request, response) -> false);
    }

    /**
     * Leads whoever's session ends in the middle of a request to this door.
     *
     * @param strangers is handed each request without a session here
     * @param contexts where the filters before and after this one keep who is signed in: not whatever the class path holds at the moment,
     *     which is another server's where two run in one process
     */
    SessionGuard(
            SessionRegistry registry,
            SecurityContextHolderStrategy contexts,
            AuthenticationEntryPoint door,
            Strangers strangers) {
        this.registry = registry;
        this.contexts = contexts;
        this.door = door;
        this.strangers = strangers;
    }

    /** Only files: a request with a parameter may be one of Vaadin's own, which it answers under any path. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getQueryString() == null
                && FILES.stream().anyMatch(path(request)::startsWith);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (isAnswered(request, response)) {
                return;
            }
        } catch (SessionsAwayException e) {
            LOG.error("A request was turned away. {}", e.getMessage());
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        HttpSession session = request.getSession(false);
        try {
            chain.doFilter(request, response);
        } catch (IllegalStateException | ServletException broken) {
            if (session == null || isAlive(session) || response.isCommitted()) {
                throw broken;
            }
            LOG.debug("The session was ended while its request was at work", broken);
            response.reset();
            door.commence(request, response, new InsufficientAuthenticationException("The session has ended."));
        }
    }

    private boolean isAnswered(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return strangers.answers(request, response);
        }
        if (!mayGoOn(request, session)) {
            end(session);
        }
        return false;
    }

    private void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            LOG.debug("The session was ended by another thread", e);
        }
        contexts.setContext(contexts.createEmptyContext());
    }

    /** Any other thread may end a session at any moment; the server tells by an exception alone. */
    private static boolean isAlive(HttpSession session) {
        try {
            session.getCreationTime();
            return true;
        } catch (IllegalStateException ended) {
            return false;
        }
    }

    private boolean mayGoOn(HttpServletRequest request, HttpSession session) {
        try {
            return lives(request, session);
        } catch (IllegalStateException e) {
            LOG.debug("The session was ended by another thread", e);
            return false;
        }
    }

    private boolean lives(HttpServletRequest request, HttpSession session) {
        Optional<String> id = SessionId.find(session::getAttribute);
        if (id.isEmpty()) {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null;
        }
        return isSignOfLife(request) ? isRegistered(id.get()) : registry.touch(id.get());
    }

    /** Not by a former id: that session is elsewhere by now. */
    private boolean isRegistered(String id) {
        return registry.find(id).filter(session -> session.id().equals(id)).isPresent();
    }

    /** Looks at the address alone: asking for a parameter could read an upload's body. */
    private static boolean isSignOfLife(HttpServletRequest request) {
        return ("&" + request.getQueryString()).contains("&v-r=heartbeat")
                || request.getRequestURI().endsWith("/VAADIN/push")
                || (request.getQueryString() == null && path(request).startsWith(MAP));
    }
}
