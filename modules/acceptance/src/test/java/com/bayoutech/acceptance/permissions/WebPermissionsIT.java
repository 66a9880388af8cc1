package com.bayoutech.acceptance.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.acceptance.permissions.PermissionMatrix.Attempt;
import com.bayoutech.acceptance.running.Browser;
import com.bayoutech.acceptance.running.RunningApp;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleService;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each screen and each endpoint of the running application opens for whom the table says, and for nobody else. */
class WebPermissionsIT {
    private static final PermissionMatrix SCREENS = PermissionMatrix.read("screen");
    private static final PermissionMatrix ENDPOINTS = PermissionMatrix.read("endpoint");
    private static final PermissionMatrix RULES = PermissionMatrix.read("rule");
    private static final PermissionMatrix REQUESTS = PermissionMatrix.read("request");
    private static final PermissionMatrix COMMANDS = PermissionMatrix.read("command");

    @TempDir
    static Path folder;

    private static RunningApp app;
    private static WebDoors doors;
    private static RuleDoors rules;
    private static InnerDoors inner;
    private static final Map<PermissionMatrix, List<Attempt>> ATTEMPTS = new LinkedHashMap<>();

    @BeforeAll
    static void tryEachDoorAsEverybody() {
        app = RunningApp.start(folder.resolve("home"), ShownView.class);
        doors = new WebDoors(app);
        rules = new RuleDoors(app);
        inner = new InnerDoors(app);
        everybody().forEach((asker, browser) -> {
            attempt(SCREENS, doors.screens(), asker, door -> doors.isScreenOpen(door, browser));
            attempt(ENDPOINTS, doors.endpoints(), asker, door -> doors.isEndpointOpen(door, browser));
            attempt(REQUESTS, inner.requests(), asker, door -> inner.isRequestOpen(door, browser));
            attempt(COMMANDS, inner.commands(), asker, door -> InnerDoors.isCommandOpen(door, browser));
            // Last, since whoever has left cannot try anything more.
            Set<String> others = new TreeSet<>(rules.names());
            others.remove(RuleDoors.SIGN_OUT);
            attempt(RULES, others, asker, door -> rules.isOpen(door, browser));
            attempt(RULES, Set.of(RuleDoors.SIGN_OUT), asker, door -> WebDoors.isSignedOutBy(door, browser));
        });
    }

    private static void attempt(PermissionMatrix matrix, Set<String> names, Asker asker, Predicate<String> isOpen) {
        List<Attempt> attempts = ATTEMPTS.computeIfAbsent(matrix, kind -> new ArrayList<>());
        names.forEach(door -> attempts.add(new Attempt(door, asker, isOpen.test(door))));
    }

    @AfterAll
    static void stop() {
        if (app != null) {
            app.close();
        }
    }

    private static Map<Asker, Browser> everybody() {
        Map<Asker, Browser> everybody = new LinkedHashMap<>();
        PermissionMatrix.roles()
                .forEach((role, permissions) ->
                        everybody.put(Asker.of(role, permissions), app.signIn("the." + role, role)));
        everybody.put(Asker.of("somebody without a role", Set.of()), app.signIn("no.role"));
        everybody.put(Asker.stranger(), app.browser());
        return everybody;
    }

    @Test
    void eachDoorHasItsRowAndEachRowItsDoor() {
        assertThat(SCREENS.compareDoors(doors.screens())).isEmpty();
        assertThat(ENDPOINTS.compareDoors(doors.endpoints())).isEmpty();
        assertThat(RULES.compareDoors(rules.names())).isEmpty();
        assertThat(REQUESTS.compareDoors(inner.requests())).isEmpty();
        assertThat(COMMANDS.compareDoors(inner.commands())).isEmpty();
    }

    @Test
    void aPatternThatIsOpenedWithoutARowIsNoticed() {
        Set<String> withOneMore = new TreeSet<>(rules.names());
        withOneMore.add("/downloads/**");
        assertThat(RULES.compareDoors(withOneMore)).singleElement().asString().contains("/downloads/**", "has no row");
    }

    @Test
    void vaadinHasNoMoreRulesOfItsOwnThanAreKnown() {
        assertThat(rules.countRulesOfVaadin())
                .as(
                        "rules in Vaadin's code: its own requests, anonymous and other screens, Hilla's endpoints, which are not there")
                .isEqualTo(4);
    }

    @Test
    void eachDoorOpensForWhomTheTableSays() {
        assertThat(ATTEMPTS.keySet()).containsExactlyInAnyOrder(SCREENS, ENDPOINTS, RULES, REQUESTS, COMMANDS);
        assertThat(ATTEMPTS.entrySet().stream().flatMap(tried -> tried.getKey().compare(tried.getValue()).stream()))
                .isEmpty();
    }

    @Test
    void invertingAnyRowIsNoticed() {
        assertThat(ATTEMPTS.entrySet().stream()
                        .flatMap(tried -> tried.getKey().rules().keySet().stream()
                                .filter(row -> tried.getKey()
                                        .invert(row)
                                        .compare(tried.getValue())
                                        .isEmpty())))
                .as("rows that nobody misses when they say the opposite")
                .isEmpty();
    }

    @Test
    void aSignOutThatNoPageOfOursAskedForIsRefused() {
        Browser browser = app.signIn("still.here");

        assertThat(browser.post("/logout", Browser.FORM, "").statusCode()).isEqualTo(403);
        assertThat(WebDoors.isSignedIn(browser)).isTrue();
    }

    @Test
    void theRolesOfAFreshDatabaseAreThoseOfTheTable() {
        Caller reader = Caller.system("tests", Permission.ROLES_READ);

        assertThat(app.bean(RoleService.class).listRoles(reader).stream()
                        .collect(Collectors.toMap(Role::name, Role::permissions)))
                .isEqualTo(PermissionMatrix.roles());
    }

    @Test
    void aOneTimePasswordOpensNothingButTheScreenToChangeIt() {
        Browser browser = app.signInWithOneTimePassword("new.admin", Role.ADMIN);

        assertThat(doors.screens())
                .allSatisfy(door -> assertThat(WebDoors.navigate(door.substring(1), browser))
                        .contains("ChangePasswordView"));
        assertThat(doors.endpoints())
                .noneSatisfy(
                        door -> assertThat(doors.isEndpointOpen(door, browser)).isTrue());
    }

    @Test
    void anAddressThatIsNoDoorIsClosedToEverybody() {
        for (Browser browser : List.of(app.browser(), app.signIn("curious.admin", Role.ADMIN))) {
            assertThat(browser.get("/nowhere").statusCode()).isIn(302, 403, 404);
            assertThat(browser.get("/../BayouApplication.class").statusCode()).isIn(302, 400, 403, 404);
        }
    }
}
