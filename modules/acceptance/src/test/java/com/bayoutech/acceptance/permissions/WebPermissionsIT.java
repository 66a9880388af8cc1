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
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each screen and each endpoint of the running application opens for whom the table says, and for nobody else. */
class WebPermissionsIT {
    private static final PermissionMatrix SCREENS = PermissionMatrix.read("screen");
    private static final PermissionMatrix ENDPOINTS = PermissionMatrix.read("endpoint");

    @TempDir
    static Path folder;

    private static RunningApp app;
    private static WebDoors doors;
    private static List<Attempt> screenAttempts;
    private static List<Attempt> endpointAttempts;

    @BeforeAll
    static void tryEachDoorAsEverybody() {
        app = RunningApp.start(folder.resolve("home"), ShownView.class);
        doors = new WebDoors(app);
        screenAttempts = new ArrayList<>();
        endpointAttempts = new ArrayList<>();
        everybody().forEach((asker, browser) -> {
            for (String door : doors.screens()) {
                screenAttempts.add(new Attempt(door, asker, doors.isScreenOpen(door, browser)));
            }
            for (String door : doors.endpoints()) {
                endpointAttempts.add(new Attempt(door, asker, doors.isEndpointOpen(door, browser)));
            }
        });
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
    }

    @Test
    void eachScreenOpensForWhomTheTableSays() {
        assertThat(SCREENS.compare(screenAttempts)).isEmpty();
    }

    @Test
    void eachEndpointOpensForWhomTheTableSays() {
        assertThat(ENDPOINTS.compare(endpointAttempts)).isEmpty();
    }

    @Test
    void invertingAnyRowIsNoticed() {
        assertThat(SCREENS.rules().keySet())
                .allSatisfy(row ->
                        assertThat(SCREENS.invert(row).compare(screenAttempts)).isNotEmpty());
        assertThat(ENDPOINTS.rules().keySet())
                .allSatisfy(row -> assertThat(ENDPOINTS.invert(row).compare(endpointAttempts))
                        .isNotEmpty());
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
