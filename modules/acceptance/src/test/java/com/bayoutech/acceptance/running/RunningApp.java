package com.bayoutech.acceptance.running;

import com.bayoutech.embedded.EmbeddedServers;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.AccountStore;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.identity.PasswordHasher;
import com.bayoutech.web.BayouApplication;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The application with the real PostgreSQL and Redis, on ports of its own. */
public final class RunningApp implements AutoCloseable {
    private static final String PASSWORD = "a password for the tests";
    private static final Caller PEOPLE_OFFICE = Caller.system("tests", Permission.values());

    private final EmbeddedServers servers;
    private final ServletWebServerApplicationContext context;
    private final Trust trust;

    private RunningApp(EmbeddedServers servers, ServletWebServerApplicationContext context, Trust trust) {
        this.servers = servers;
        this.context = context;
        this.trust = trust;
    }

    /** Starts everything on an empty home; the given classes become beans too. */
    public static RunningApp start(Path home, Class<?>... moreBeans) {
        EmbeddedServers servers = EmbeddedServers.start(home);
        Map<String, String> properties = new HashMap<>(servers.properties());
        properties.put("server.port", "0");
        properties.put("bayou.admin.password", PASSWORD);
        properties.put("bayou.admin.password-one-time", "false");
        properties.put("bayou.second-factor", "optional");
        Trust trust = Trust.in(Path.of(properties.get("bayou.redis.trust-certificate")));
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        var application = new SpringApplicationBuilder(BayouApplication.class).sources(moreBeans);
        return new RunningApp(servers, (ServletWebServerApplicationContext) application.run(arguments), trust);
    }

    /** Any bean of the application. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** All beans of a type. */
    public <T> Map<String, T> beans(Class<T> type) {
        return context.getBeansOfType(type);
    }

    /** Makes an account with these roles that has chosen its password, and signs it in. */
    public Browser signIn(String userName, String... roles) {
        NewAccount wanted = new NewAccount(userName, userName, Set.of(roles));
        OneTimeLink link = bean(AccountService.class).createAccount(PEOPLE_OFFICE, wanted);
        bean(InvitationService.class).accept(PEOPLE_OFFICE, link.token(), userName, PASSWORD);
        return signedIn(userName, PASSWORD);
    }

    /** Makes an account with these roles and a one-time password, as the first admin has, and signs it in. */
    public Browser signInWithOneTimePassword(String userName, String... roles) {
        Account account = new Account(AccountId.random(), userName, userName, true, true, Set.of(roles));
        String hash = bean(PasswordHasher.class).hash(PASSWORD);
        bean(UnitOfWork.class).run(() -> bean(AccountStore.class).insert(account, hash));
        return signedIn(userName, PASSWORD);
    }

    private Browser signedIn(String userName, String password) {
        Browser browser = browser();
        browser.signIn(userName, password);
        return browser;
    }

    /** Somebody who has not signed in. */
    public Browser browser() {
        int port = context.getWebServer().getPort();
        return new Browser(URI.create("https://localhost:" + port), trust);
    }

    @Override
    public void close() {
        context.close();
        servers.close();
    }
}
