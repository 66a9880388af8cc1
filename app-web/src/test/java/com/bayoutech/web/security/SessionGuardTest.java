package com.bayoutech.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.InMemoryDatabase;
import com.bayoutech.identity.InMemorySessionRegistry;
import com.bayoutech.identity.Session;
import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

class SessionGuardTest {
    private final InMemorySessionRegistry registry = new InMemorySessionRegistry(new InMemoryDatabase());
    private final SessionGuard guard = guard(SecurityContextHolder.getContextHolderStrategy());
    private final MockHttpSession session = new MockHttpSession();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/plan");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void signIn() {
        registry.register(
                new Session("s1", AccountId.random(), "dora", "Firefox on Linux", Instant.EPOCH, Instant.EPOCH));
        session.setAttribute(SessionId.ATTRIBUTE, "s1");
        request.setSession(session);
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("dora", ""));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aSessionThatLivesGoesOn() throws ServletException, IOException {
        guard.doFilter(request, response, (asked, answer) -> ((HttpServletResponse) answer).setStatus(204));
        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void oneThatTheRegistryDoesNotKnowEnds() throws ServletException, IOException {
        registry.revoke("s1");
        guard.doFilter(request, response, (asked, answer) -> {});
        assertThat(session.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void whoWasSignedInIsForgottenWhereTheFiltersKeepThemThoughAnotherServerHasStarted()
            throws ServletException, IOException {
        SecurityContextHolderStrategy own = new VaadinAwareSecurityContextHolderStrategy();
        own.setContext(SecurityContextHolder.getContext());
        registry.revoke("s1");
        guard(own).doFilter(request, response, (asked, answer) -> {});
        assertThat(own.getContext().getAuthentication()).isNull();
    }

    @Test
    void filesAreServedWithoutAskingTheRegistry() throws ServletException, IOException {
        registry.revoke("s1");
        guard.doFilter(sent("GET", "/VAADIN/build/index.js", null), response, (asked, answer) -> {});
        assertThat(session.isInvalid()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /VAADIN/build/x,  v-r=uidl",
        "POST, /VAADIN/static/x, ",
        "GET,  /ui/x,            v-r=init",
        "GET,  /themes/x,        %76-r=init"
    })
    void whatVaadinAnswersUnderThePathOfAFileIsGuarded(String method, String path, String query)
            throws ServletException, IOException {
        registry.revoke("s1");
        guard.doFilter(sent(method, path, query), response, (asked, answer) -> {});
        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /,                   v-r=heartbeat",
        "GET,  /VAADIN/push,        v-r=push",
        "GET,  /map/facts,          ",
        "GET,  /map/v7/14/3/5.mvt,  "
    })
    void whatAForgottenPageAsksForIsCheckedAndKeepsNoSessionAlive(String method, String path, String query)
            throws ServletException, IOException {
        guard.doFilter(sent(method, path, query), new MockHttpServletResponse(), (asked, answer) -> {});
        assertThat(session.isInvalid()).isFalse();
        assertThat(registry.touched()).isEmpty();
        registry.revoke("s1");
        guard.doFilter(sent(method, path, query), new MockHttpServletResponse(), (asked, answer) -> {});
        assertThat(session.isInvalid()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"GET, /plan, ", "POST, /, v-r=uidl", "POST, /map/facts, v-r=uidl"})
    void whatAPersonDoesKeepsTheSessionAlive(String method, String path, String query)
            throws ServletException, IOException {
        guard.doFilter(sent(method, path, query), response, (asked, answer) -> {});
        assertThat(registry.touched()).containsExactly("s1");
    }

    private MockHttpServletRequest sent(String method, String path, String query) {
        MockHttpServletRequest sent = new MockHttpServletRequest(method, path);
        sent.setQueryString(query);
        sent.setSession(session);
        return sent;
    }

    @Test
    void oneThatAnotherThreadEndsBeforeTheGuardLooksHasEnded() throws ServletException, IOException {
        request.setSession(new EndsWhenLookedAt());
        guard.doFilter(request, response, (asked, answer) -> ((HttpServletResponse) answer).setStatus(204));
        assertThat(response.getStatus()).isEqualTo(204);
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void oneThatAnotherThreadEndsAsTheGuardEndsItHasEnded() throws ServletException, IOException {
        EndsBetweenTwoLooks between = new EndsBetweenTwoLooks();
        request.setSession(between);
        guard.doFilter(request, response, (asked, answer) -> {});
        assertThat(between.isInvalid()).isTrue();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void oneThatEndsWhileItsRequestIsAtWorkLeadsToTheDoor() throws ServletException, IOException {
        guard.doFilter(request, response, lookAfterTheEnd());
        assertThat(response.getStatus()).isEqualTo(401);
    }

    @Test
    void soDoesOneWhoseEndIsWrapped() throws ServletException, IOException {
        guard.doFilter(request, response, (asked, answer) -> {
            try {
                lookAfterTheEnd().doFilter(asked, answer);
            } catch (IllegalStateException ended) {
                throw new ServletException(ended);
            }
        });
        assertThat(response.getStatus()).isEqualTo(401);
    }

    @Test
    void anyOtherFailureStaysOne() {
        assertThatThrownBy(() -> guard.doFilter(request, response, (asked, answer) -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
    }

    private SessionGuard guard(SecurityContextHolderStrategy contexts) {
        return new SessionGuard(registry, contexts, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
    }

    private FilterChain lookAfterTheEnd() {
        return (asked, answer) -> {
            session.invalidate();
            session.getAttribute("anything");
        };
    }

    private static final class EndsWhenLookedAt extends MockHttpSession {
        @Override
        public Object getAttribute(String name) {
            invalidate();
            return super.getAttribute(name);
        }
    }

    /** Known to no registry, and gone when the guard ends it for that. */
    private static final class EndsBetweenTwoLooks extends MockHttpSession {
        @Override
        public Object getAttribute(String name) {
            return name.equals(SessionId.ATTRIBUTE) ? "unknown" : super.getAttribute(name);
        }

        @Override
        public void invalidate() {
            super.invalidate();
            super.invalidate();
        }
    }
}
