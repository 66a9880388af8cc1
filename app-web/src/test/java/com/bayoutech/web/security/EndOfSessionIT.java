package com.bayoutech.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionRegistry;
import com.bayoutech.web.server.RunningServer;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A session that is ended just as a request comes in, in all the orders that two threads can find: each leads to the door, none breaks. */
class EndOfSessionIT {
    private static final int SERVED = 204;

    private static RunningServer server;

    private final String id = UUID.randomUUID().toString();

    @BeforeAll
    static void start() {
        server = RunningServer.start(Map.of("bayou.streets.serve", "false"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void whoIsSignedInIsServed() throws ServletException, IOException {
        assertThat(ask(signedIn(new MockHttpSession())).getStatus()).isEqualTo(SERVED);
    }

    @Test
    void oneThatEndedBeforeIsOverThoughThisServerHasNotHeardOfIt() throws ServletException, IOException {
        MockHttpSession session = signedIn(new MockHttpSession());
        server.bean(SessionRegistry.class).revoke(id);
        assertLeadsToTheDoor(session);
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void soItIsWhereAnotherServerHasStartedInThisProcess() throws ServletException, IOException {
        MockHttpSession session = signedIn(new MockHttpSession());
        server.bean(SessionRegistry.class).revoke(id);
        SecurityContextHolderStrategy own = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(new VaadinAwareSecurityContextHolderStrategy());
        try {
            assertLeadsToTheDoor(session);
        } finally {
            SecurityContextHolder.setContextHolderStrategy(own);
        }
    }

    @Test
    void oneThatEndsRightAfterTheGuardHasLookedLeadsToTheDoor() throws ServletException, IOException {
        assertLeadsToTheDoor(signedIn(new EndsAfterTheGuard()));
    }

    private void assertLeadsToTheDoor(MockHttpSession session) throws ServletException, IOException {
        MockHttpServletResponse answer = ask(session);
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login?ended");
    }

    private static MockHttpServletResponse ask(MockHttpSession session) throws ServletException, IOException {
        MockHttpServletRequest request =
                new MockHttpServletRequest(server.bean(ServletContext.class), "GET", "/people") {
                    @Override
                    public boolean isRequestedSessionIdValid() {
                        return !session.isInvalid();
                    }
                };
        request.setServletPath("/people");
        request.setSession(session);
        request.setRequestedSessionId(session.getId());
        MockHttpServletResponse response = new MockHttpServletResponse();
        server.bean(FilterChainProxy.class)
                .doFilter(request, response, (asked, answer) -> ((HttpServletResponse) answer).setStatus(SERVED));
        return response;
    }

    private MockHttpSession signedIn(MockHttpSession session) {
        Instant now = Instant.now();
        server.bean(SessionRegistry.class)
                .register(new Session(id, AccountId.random(), "dora", "Firefox on Linux", now, now));
        session.setAttribute(SessionId.ATTRIBUTE, id);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated("dora", null, List.of())));
        return session;
    }

    /** As {@link LocalSessions} ends one: at once there is nobody in it any more, and it is gone a moment later. */
    private static final class EndsAfterTheGuard extends MockHttpSession {
        @Override
        public Object getAttribute(String name) {
            Object value = super.getAttribute(name);
            if (name.equals(SessionId.ATTRIBUTE)) {
                removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            }
            return value;
        }
    }
}
