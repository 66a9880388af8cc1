package com.bayoutech.acceptance.running;

import com.bayoutech.embedded.EmbeddedServers;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimePassword;
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
        OneTimePassword password = createAccount(userName, roles);
        Caller self = new Caller(password.account().value(), userName, Set.of());
        bean(AccountService.class).changeOwnPassword(self, password.value(), PASSWORD, "");
        return signedIn(userName, PASSWORD);
    }

    /** Makes an account with these roles and signs it in with the password that it got. */
    public Browser signInWithOneTimePassword(String userName, String... roles) {
        return signedIn(userName, createAccount(userName, roles).value());
    }

    private OneTimePassword createAccount(String userName, String... roles) {
        NewAccount wanted = new NewAccount(userName, userName, Set.of(roles));
        return bean(AccountService.class).createAccount(PEOPLE_OFFICE, wanted);
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
