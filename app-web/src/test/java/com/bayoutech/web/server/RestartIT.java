package com.bayoutech.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionRegistry;
import java.net.HttpCookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What somebody who is signed in sees of a server that is stopped and started again. */
class RestartIT {
    private static final Map<String, String> QUIET = Map.of("bayou.streets.serve", "false");

    private static final Caller ADMIN = Caller.system("test", Permission.AUDIT_READ);

    private final Map<String, String> servers = RunningServer.properties();

    @Test
    void whoeverIsSignedInGoesOnWithThePageThatTheyOpenNext() {
        Browser before = signedInBeforeTheRestart();
        try (RunningServer again = RunningServer.start(servers, QUIET)) {
            Browser browser = before.at(again);
            List<Session> sessions = sessions(again);

            assertThat(browser.open("/plan").statusCode()).isEqualTo(200);
            assertThat(browser.cookies())
                    .extracting(HttpCookie::getValue)
                    .doesNotContainAnyElementsOf(
                            before.cookies().stream().map(HttpCookie::getValue).toList());
            assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
            assertThat(sessions(again)).singleElement().satisfies(session -> {
                assertThat(session.id()).isNotEqualTo(sessions.getFirst().id());
                assertThat(session.startedAt()).isEqualTo(sessions.getFirst().startedAt());
            });
            assertThat(again.bean(AuditService.class).listRecent(ADMIN, Long.MAX_VALUE, 1))
                    .extracting(AuditRecord::action)
                    .containsExactly("account.session-resumed");

            Browser late = before.at(again);
            HttpResponse<String> answer = late.open("/plan");
            assertThat(answer.headers().firstValue("refresh")).as("asks again").contains("1");
            assertThat(answer.headers().firstValue("set-cookie"))
                    .as("a cookie of its own")
                    .isEmpty();
        }
    }

    @Test
    void whatAPageAsksForByItselfBringsNobodyBack() {
        Browser before = signedInBeforeTheRestart();
        try (RunningServer again = RunningServer.start(servers, QUIET)) {
            assertThat(before.at(again).get("/map/style.json").statusCode()).isEqualTo(401);
            assertThat(before.at(again).get("/actuator/health").statusCode()).isEqualTo(401);
            assertLeadsToTheDoor(before.at(again).get("/plan"));
            assertThat(before.at(again).open("/plan").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoeverWasSignedOutMeanwhileStaysOut() {
        Browser before = signedInBeforeTheRestart();
        try (RunningServer again = RunningServer.start(servers, QUIET)) {
            SessionRegistry registry = again.bean(SessionRegistry.class);
            registry.list().forEach(session -> registry.revoke(session.id()));
            assertLeadsToTheDoor(before.at(again).open("/plan"));
        }
    }

    private Browser signedInBeforeTheRestart() {
        try (RunningServer server = RunningServer.start(servers, QUIET)) {
            SessionRegistry registry = server.bean(SessionRegistry.class);
            registry.list().forEach(session -> registry.revoke(session.id()));
            Browser browser = new Browser(server);
            browser.signIn("admin", RunningServer.ADMIN_PASSWORD);
            assertThat(browser.open("/plan").statusCode()).isEqualTo(200);
            return browser;
        }
    }

    private static void assertLeadsToTheDoor(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).contains("/login");
    }

    private static List<Session> sessions(RunningServer server) {
        return server.bean(SessionRegistry.class).list();
    }
}
