package com.bayoutech.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionService;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redisson.api.RedissonClient;

class SecurityIT {
    private static final Caller ADMIN = Caller.system("test", Permission.values());

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void anAdminSignsInAndIsListed() {
        Browser browser = new Browser(server);
        HttpResponse<String> answer = browser.signIn("admin", RunningServer.ADMIN_PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).doesNotContain("login");
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
        assertThat(server.bean(SessionService.class).listSessions(ADMIN)).anySatisfy(session -> {
            assertThat(session.userName()).isEqualTo("admin");
            assertThat(session.device()).isEqualTo("Firefox on Linux");
        });
    }

    @Test
    void theCookieIsBoundToThisHostAndChangesAtSignIn() {
        Browser browser = new Browser(server);
        HttpResponse<String> first = browser.get("/login");
        String before = cookie(browser);
        assertThat(first.headers().allValues("set-cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-bayou=")
                .contains("; Path=/;", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
        browser.signIn("admin", RunningServer.ADMIN_PASSWORD);
        assertThat(cookie(browser)).isNotEqualTo(before);
    }

    @Test
    void theRegistryDoesNotKnowTheCookie() {
        Browser browser = new Browser(server);
        browser.signIn("admin", RunningServer.ADMIN_PASSWORD);
        assertThat(server.bean(SessionService.class).listSessions(ADMIN))
                .extracting(Session::id)
                .isNotEmpty()
                .doesNotContain(cookie(browser));
    }

    @Test
    void theDoorIsOurOwnScreen() {
        assertThat(new Browser(server).get("/login").body()).contains("Vaadin").doesNotContain("Please sign in");
    }

    @Test
    void aWrongPasswordAndAWrongNameGetTheSameAnswer() {
        assertThat(location(new Browser(server).signIn("admin", "wrong"))).endsWith("/login?wrong");
        assertThat(location(new Browser(server).signIn("nobody-" + System.nanoTime(), "wrong")))
                .endsWith("/login?wrong");
    }

    @Test
    void whoComesInAndWhoIsTurnedAwayIsInTheAuditTrail() {
        signedIn("dispatcher");
        new Browser(server).signIn(browserName, "not the password");
        new Browser(server).signIn("secret typed in the wrong field", "wrong");
        assertThat(auditTrail().stream()
                        .filter(entry -> entry.subjectId()
                                .equals(account(browserName).id().value()))
                        .map(AuditRecord::action))
                .startsWith("sign-in.refused", "account.signed-in");
        assertThat(auditTrail().toString()).doesNotContain("secret typed", "not the password", PASSWORD);
    }

    @Test
    void tooManyGuessesAreInTheAuditTrailOnceForEachWait() {
        Browser browser = signedIn("dispatcher");
        for (int attempt = 0; attempt < 6; attempt++) {
            browser.signIn(browserName, "guess " + attempt);
        }
        assertThat(auditTrail().stream()
                        .filter(entry -> entry.subjectId()
                                .equals(account(browserName).id().value()))
                        .map(AuditRecord::action)
                        .filter(action -> action.startsWith("sign-in.")))
                .containsExactly(
                        "sign-in.slowed-down",
                        "sign-in.refused",
                        "sign-in.refused",
                        "sign-in.refused",
                        "sign-in.refused",
                        "sign-in.refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "\ud800", "%", "' or true --"})
    void aNameThatNobodyCanHaveGetsThatAnswerToo(String userName) {
        assertThat(location(new Browser(server).signIn(userName, "wrong"))).endsWith("/login?wrong");
    }

    @Test
    void whoGuessesMustWait() {
        Browser browser = new Browser(server);
        String userName = "guessed-" + System.nanoTime();
        for (int attempt = 0; attempt < 5; attempt++) {
            assertThat(location(browser.signIn(userName, "guess " + attempt))).endsWith("?wrong");
        }
        assertThat(location(browser.signIn(userName, "guess"))).contains("/login?wait=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/people",
                "/roles",
                "/sessions",
                "/system",
                "/password",
                "/nowhere",
                "/actuator/health",
                "/actuator",
                "/error"
            })
    void nobodyGetsNowhere(String path) {
        HttpResponse<String> answer = new Browser(server).get(path);
        assertThat(answer.statusCode()).isIn(302, 401);
        if (answer.statusCode() == 302) {
            assertThat(location(answer)).endsWith("/login");
        }
    }

    @Test
    void theActuatorIsForThoseWhoMaySeeTheSystem() {
        assertThat(new Browser(server).get("/actuator/health").statusCode()).isEqualTo(401);
        Browser admin = new Browser(server);
        admin.signIn("admin", RunningServer.ADMIN_PASSWORD);
        for (String endpoint : List.of("health", "health/readiness", "health/liveness", "info", "metrics")) {
            HttpResponse<String> answer = admin.get("/actuator/" + endpoint);
            assertThat(answer.statusCode()).as(endpoint).isEqualTo(200);
        }
        assertThat(admin.get("/actuator/health").body()).contains("redis", "db");
        assertThat(admin.get("/actuator/env").statusCode()).isEqualTo(403);
        assertThat(signedIn("dispatcher").get("/actuator/health").statusCode()).isEqualTo(403);
    }

    @Test
    void revokedSessionIsOverAtItsNextRequest() {
        Browser browser = signedIn("dispatcher");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        Account account = account(browserName);
        server.bean(SessionService.class).revokeAllOf(ADMIN, account.id());
        HttpResponse<String> answer = browser.get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(location(answer)).endsWith("/login?ended");
    }

    @Test
    void aSessionThatIsOverIsSoUnderThePathOfAFileToo() {
        Browser browser = signedIn("dispatcher");
        String page = browser.get("/?v-r=init&location=&query=").body();
        String message = "{\"csrfToken\":\"" + found("\"Vaadin-Security-Key\":\"([^\"]+)\"", page)
                + "\",\"rpc\":[],\"syncId\":0,\"clientId\":0}";
        String address = "/VAADIN/build/x?v-r=uidl&v-uiId=" + found("\"v-uiId\":(\\d+)", page);
        server.bean(RedissonClient.class).getKeys().deleteByPattern("bayou:{sessions}:*");
        HttpResponse<String> answer = browser.post(address, message);
        assertThat(answer.body()).doesNotContain("\"syncId\"");
        assertThat(location(browser.get("/"))).endsWith("/login");
    }

    private static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    @Test
    void otherRolesEndTheSession() {
        Browser browser = signedIn("dispatcher");
        server.bean(AccountService.class)
                .assignRoles(ADMIN, account(browserName).id(), RoleScopes.everywhere(Set.of("driver")));
        assertThat(location(browser.get("/"))).endsWith("/login?ended");
    }

    @Test
    void aOneTimePasswordOpensNoDoorButTheOneToChangeIt() {
        try (RunningServer fresh = RunningServer.start(Map.of("bayou.admin.password-one-time", "true"))) {
            Browser browser = new Browser(fresh);
            assertThat(location(browser.signIn("admin", RunningServer.ADMIN_PASSWORD)))
                    .doesNotContain("login");
            assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(403);
            assertThat(browser.get("/password").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoIsInvitedGetsInOnceTheyHaveAPassword() {
        OneTimeLink link = server.bean(AccountService.class)
                .createAccount(
                        ADMIN, new NewAccount("new-" + System.nanoTime() % 100000, "Newcomer", Set.of("driver")));
        String name = account(link.account()).userName();
        assertThat(location(new Browser(server).signIn(name, ""))).endsWith("?wrong");
        assertThat(new Browser(server).get("/welcome").statusCode()).isEqualTo(200);
        server.bean(InvitationService.class).accept(ADMIN, link.token(), "Newcomer", PASSWORD);
        assertThat(location(new Browser(server).signIn(name, PASSWORD))).doesNotContain("login");
    }

    @Test
    void aDisabledAccountCannotSignIn() {
        signedIn("dispatcher");
        server.bean(AccountService.class).setEnabled(ADMIN, account(browserName).id(), false);
        assertThat(location(new Browser(server).signIn(browserName, PASSWORD))).endsWith("?wrong");
    }

    @Test
    void headersTellTheBrowserToTrustNothingElse() {
        HttpResponse<String> answer = new Browser(server).get("/login");
        assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "script-src-attr 'none'")
                .containsPattern("script-src 'self' 'unsafe-eval' 'nonce-[A-Za-z0-9+/=]{24}';");
        assertThat(answer.headers().firstValue("strict-transport-security"))
                .as("with embedded servers the name is localhost, which other programs have too")
                .isEmpty();
        assertThat(answer.headers().allValues("x-content-type-options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("referrer-policy")).containsExactly("same-origin");
        assertThat(answer.headers().firstValue("permissions-policy").orElse("")).contains("camera=()");
        assertThat(answer.headers().allValues("x-frame-options")).hasSizeLessThan(2);
        assertThat(answer.headers().firstValue("server")).isEmpty();
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_2);
    }

    @Test
    void whatWasWrittenForSomebodyIsKeptNowhereAndFilesAreKept() {
        Browser browser = new Browser(server);
        assertThat(browser.get("/login").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        HttpResponse<String> library = browser.get("/webjars/ol/10.7.0/dist/ol.js");
        assertThat(library.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        HttpResponse<String> own = browser.get("/ui/plan/day.js");
        assertThat(own.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(own.headers().firstValue("ETag")).isPresent();
        assertThat(List.of(library, own))
                .allSatisfy(file -> assertThat(file.headers().map()).doesNotContainKeys("pragma", "expires"));
    }

    @Test
    void thePlansPageNamesItsModules() {
        assertThat(signedIn("dispatcher").get("/plan").body())
                .contains("<link rel=\"modulepreload\" href=\"ui/plan/day.js\">", "href=\"ui/timeline/timeline.js\"");
        assertThat(signedIn("dispatcher").get("/orders").body()).doesNotContain("modulepreload\" href=\"ui/plan");
    }

    @Test
    void errorsSayNothingFromInside() {
        Browser admin = new Browser(server);
        admin.signIn("admin", RunningServer.ADMIN_PASSWORD);
        HttpResponse<String> answer = admin.get("/no/such/address");
        assertThat(answer.statusCode()).isIn(403, 404);
        assertThat(answer.body()).contains("leads nowhere").doesNotContain("Exception", "springframework", "at com.");
    }

    @Test
    void olderVersionsOfTlsAreRefused() throws IOException {
        try (SSLSocket socket =
                (SSLSocket) Browser.trusting().getSocketFactory().createSocket("localhost", server.port())) {
            socket.setEnabledProtocols(new String[] {"TLSv1.2"});
            assertThatThrownBy(socket::startHandshake).isInstanceOf(SSLHandshakeException.class);
        }
        try (SSLSocket socket =
                (SSLSocket) Browser.trusting().getSocketFactory().createSocket("localhost", server.port())) {
            socket.startHandshake();
            assertThat(socket.getSession().getProtocol()).isEqualTo("TLSv1.3");
        }
    }

    private static final String PASSWORD = "four lazy herons in rain";
    private String browserName = "";

    private Browser signedIn(String role) {
        AccountService accounts = server.bean(AccountService.class);
        browserName = role + "-" + System.nanoTime() % 10_000_000;
        OneTimeLink link = accounts.createAccount(ADMIN, new NewAccount(browserName, "Somebody", Set.of(role)));
        server.bean(InvitationService.class).accept(ADMIN, link.token(), "Somebody", PASSWORD);
        Browser browser = new Browser(server);
        assertThat(location(browser.signIn(browserName, PASSWORD))).doesNotContain("login");
        return browser;
    }

    private static List<AuditRecord> auditTrail() {
        return server.bean(AuditService.class).listRecent(ADMIN, Long.MAX_VALUE, 100);
    }

    private static Account account(String userName) {
        return server.bean(AccountService.class).listAccounts(ADMIN).stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    private static Account account(AccountId id) {
        return server.bean(AccountService.class).listAccounts(ADMIN).stream()
                .filter(account -> account.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String cookie(Browser browser) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.getName().equals("__Host-bayou"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }
}
