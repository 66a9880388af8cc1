package com.bayoutech.web.admin;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._getFormattedRow;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.domain.Place;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AuditQuery;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.identity.Session;
import com.bayoutech.web.day.FakeFleet;
import com.bayoutech.web.people.FakePeople;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.SignedInAs;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.Pill;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screens of admins. Long, since each tells in a few lines what one of them does, over one fixture. */
class AdminViewsTest {
    private static final Depot RIVERSIDE =
            new Depot(DepotId.random(), "Riverside", new Place(29.95, -90.07), ZoneId.of("America/Chicago"));

    private final FakePeople people = new FakePeople();
    private CurrentCaller current;

    @BeforeEach
    void signIn() {
        MockVaadin.setup();
        people.add("dora", "Dora Landry", "dispatcher");
        current = SignedInAs.person(people.credentials("root"));
    }

    @AfterEach
    void signOut() {
        SignedInAs.nobody();
        MockVaadin.tearDown();
    }

    @Test
    void peopleAreListedWithTheirRolesAndState() {
        Grid<Account> grid = people();
        assertThat(_size(grid)).isEqualTo(2);
        assertThat(_getFormattedRow(grid, 0)).startsWith("Dora Landry", "dora", "dispatcher");
        assertThat(((Pill) _getCellComponent(grid, 0, "state")).getText()).isEqualTo("Invited");
        assertThat(((Pill) _getCellComponent(grid, 1, "state")).getText()).isEqualTo("Active");
    }

    @Test
    void somebodyNewGetsALinkThatIsShownOnce() {
        people();
        _click(_get(Button.class, spec -> spec.withText("Invite a person")));
        _get(TextField.class, spec -> spec.withLabel("Name")).setValue("Max Thibodeaux");
        _get(TextField.class, spec -> spec.withLabel("User name")).setValue("max");
        roleBoxes().setValue(Set.of("dispatcher"));
        _click(_get(Button.class, spec -> spec.withText("Invite")));
        assertThat(people.account("max").roles()).containsExactly("dispatcher");
        assertThat(people.signIns.findCredentials(Caller.system("door", Permission.SIGN_IN), "max"))
                .isEmpty();
        String address = _get(Code.class).getText();
        assertThat(people.invitations.findInvited(
                        Caller.system("door", Permission.SIGN_IN), address.substring(address.indexOf('#') + 1)))
                .map(Account::userName)
                .contains("max");
        _click(_get(Button.class, spec -> spec.withText("Done")));
        _assertNone(Code.class);
    }

    @Test
    void whatMakesAnAccountAsksForAProofAndLosesNothingThatWasTyped() {
        people();
        SignedInAs.proveAt(Instant.EPOCH);
        _click(_get(Button.class, spec -> spec.withText("Invite a person")));
        _get(TextField.class, spec -> spec.withLabel("Name")).setValue("Max Thibodeaux");
        _get(TextField.class, spec -> spec.withLabel("User name")).setValue("max");
        _click(_get(Button.class, spec -> spec.withText("Invite")));
        _get(PasswordField.class).setValue(FakePeople.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Confirm")));
        assertThat(people.account("max").passwordIsOneTime()).isTrue();
    }

    @Test
    void aSecondFactorIsTakenAway() {
        people.signIn("dora");
        choose(people(), "Reset the second factor…");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.registry.list()).isEmpty();
        assertThat(people.audit.listRecent(people.credentials("root").caller(), Long.MAX_VALUE, 1))
                .extracting(entry -> entry.action())
                .startsWith("account.second-factor-reset");
    }

    @Test
    void somebodyIsSignedOutEverywhere() {
        people.signIn("dora");
        choose(people(), "Sign out everywhere…");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.registry.list()).isEmpty();
    }

    @Test
    void aRefusedUserNameStaysInTheDialogWithTheReason() {
        people();
        _click(_get(Button.class, spec -> spec.withText("Invite a person")));
        _get(TextField.class, spec -> spec.withLabel("Name")).setValue("Dora");
        TextField userName = _get(TextField.class, spec -> spec.withLabel("User name"));
        userName.setValue("dora");
        _click(_get(Button.class, spec -> spec.withText("Invite")));
        assertThat(userName.isInvalid()).isTrue();
        assertThat(userName.getErrorMessage()).contains("taken");
    }

    @Test
    void aDisabledPersonIsSignedOut() {
        people.signIn("dora");
        choose(people(), "Disable…");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.account("dora").enabled()).isFalse();
        assertThat(people.registry.list()).isEmpty();
    }

    @Test
    void aResetPasswordGivesALinkThatIsShownOnce() {
        choose(people(), "Reset the password…");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.signIns.findCredentials(Caller.system("door", Permission.SIGN_IN), "dora"))
                .isEmpty();
        assertThat(_get(Code.class).getText()).contains("/welcome#");
    }

    @Test
    void rolesOfSomebodyChange() {
        choose(people(), "Roles…");
        roleBoxes().setValue(Set.of("admin"));
        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(people.account("dora").roles()).containsExactly("admin");
    }

    @Test
    void whoMayOnlyLookSeesNoActions() {
        people.roles.setPermissions(
                people.credentials("root").caller().proven(),
                Map.of("dispatcher", Set.of(Permission.PEOPLE_READ, Permission.ROLES_READ)),
                Map.of());
        current = SignedInAs.person(people.choosePassword("dora"));
        Grid<Account> grid = people();
        assertThat(grid.getColumnByKey("actions")).isNull();
        assertThat(_find(Button.class, spec -> spec.withText("Invite a person")))
                .isEmpty();
    }

    @Test
    void theMatrixOfRolesIsSavedAsAWhole() {
        show(roles());
        Grid<Permission> grid = grid();
        int row = List.of(Permission.values()).indexOf(Permission.PLANS_PUBLISH);
        Button save = _get(Button.class, spec -> spec.withText("Save"));
        assertThat(save.isEnabled()).isFalse();
        Checkbox box = (Checkbox) _getCellComponent(grid, row, "role-dispatcher");
        assertThat(box.getValue()).isFalse();
        box.setValue(true);
        assertThat(people.permissions("dispatcher")).doesNotContain(Permission.PLANS_PUBLISH);
        _click(save);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.permissions("dispatcher")).contains(Permission.PLANS_PUBLISH, Permission.PLANS_READ);
        assertThat(save.isEnabled()).isFalse();
    }

    @Test
    void aRoleThatSomebodyElseHasChangedIsNotOverwrittenAndTheBoxesStay() {
        show(roles());
        ((Checkbox) _getCellComponent(grid(), 0, "role-dispatcher")).setValue(false);
        people.roles.setPermissions(
                people.credentials("root").caller().proven(),
                Map.of("dispatcher", Set.of(Permission.AUDIT_READ)),
                Map.of());
        _click(_get(Button.class, spec -> spec.withText("Save")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.permissions("dispatcher")).containsExactly(Permission.AUDIT_READ);
        assertThat(NotificationsKt.getNotifications())
                .singleElement()
                .satisfies(notice -> assertThat(notice.getElement().getTextRecursively())
                        .startsWith("Somebody has changed what the role (dispatcher) allows"));
        assertThat(((Checkbox) _getCellComponent(grid(), 0, "role-dispatcher")).getValue())
                .isFalse();
    }

    @Test
    void undoneBoxesAreNotSaved() {
        show(roles());
        ((Checkbox) _getCellComponent(grid(), 0, "role-dispatcher")).setValue(false);
        _click(_get(Button.class, spec -> spec.withText("Undo")));
        assertThat(((Checkbox) _getCellComponent(grid(), 0, "role-dispatcher")).getValue())
                .isTrue();
        assertThat(people.permissions("dispatcher")).contains(Permission.ORDERS_READ);
    }

    @Test
    void aSessionIsEndedFromTheList() {
        people.signIn("dora");
        show(new SessionsView(people.sessions, current));
        Grid<Session> grid = grid();
        assertThat(_getFormattedRow(grid, 0)).startsWith("dora", "Firefox on Linux");
        _click((Button) _getCellComponent(grid, 0, "end"));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.registry.list()).isEmpty();
        assertThat(_size(grid)).isZero();
    }

    @Test
    void theSystemShowsWhatIsDownAndWhatItDoesByItself() {
        show(new SystemView(
                new FakeSystem(Map.of(
                        "db",
                        SystemState.Part.UP,
                        "redis",
                        SystemState.Part.DOWN,
                        "streets",
                        SystemState.Part.PREPARING)),
                current));
        assertThat(_find(Pill.class)).extracting(Pill::getText).contains("Up", "Down", "Not well", "Whole");
        assertThat(_getFormattedRow(grid(), 0)).startsWith("Erase people who are kept long enough");
        assertThat(((Pill) _getCellComponent(grid(), 0, "state")).getText()).isEqualTo("Failed 2 times");
        assertThat(UI.getCurrent().getElement().getTextRecursively())
                .contains("Database", "Streets", "version 2", "3 events", "Nothing fetches them yet", "1.5 GB", "25")
                .doesNotContain("waiting");
    }

    @Test
    void theAuditTrailHasAScreenOfItsOwn() {
        people.roles.setPermissions(
                people.credentials("root").caller().proven(),
                Map.of("dispatcher", Set.of(Permission.AUDIT_READ)),
                Map.of());
        current = SignedInAs.person(people.choosePassword("dora"));
        show(new AuditView(people.audit, current, stepUp()));
        assertThat(_getFormattedRow(grid(), 0)).contains("system:sign-in", "account.link-used");
        assertThat(_get(Button.class, spec -> spec.withText("Older")).isEnabled())
                .isFalse();
    }

    @Test
    void aRoleIsLimitedToDepots() {
        choose(people(), "Roles…");
        Select<String> where = where();
        where.setValue("Some depots");
        depotBoxes().setValue(Set.of(RIVERSIDE.id()));
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(people.account("dora").roleScopes())
                .isEqualTo(new RoleScopes(Map.of("dispatcher", DepotScope.of(Set.of(RIVERSIDE.id())))));
        assertThat(_getFormattedRow(grid(), 0)).contains("dispatcher (Riverside)");
        Caller dora = people.credentials("dora").caller();
        assertThat(dora.may(Permission.ORDERS_READ, RIVERSIDE.id())).isTrue();
        assertThat(dora.may(Permission.ORDERS_READ, DepotId.random())).isFalse();
    }

    @Test
    void aLimitToNoDepotIsNoLimitAndIsNotTaken() {
        choose(people(), "Roles…");
        where().setValue("Some depots");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(depotBoxes().getErrorMessage()).contains("Choose a depot");
        assertThat(people.account("dora").roleScopes().hasEverywhere("dispatcher"))
                .isTrue();
    }

    @Test
    void aLimitThatIsTakenAwayHoldsEverywhereAgain() {
        people.accounts.assignRoles(
                people.credentials("root").caller().proven(),
                people.account("dora").id(),
                new RoleScopes(Map.of("dispatcher", DepotScope.of(Set.of(DepotId.random())))));
        Grid<Account> grid = people();
        assertThat(_getFormattedRow(grid, 0)).contains("dispatcher (another depot)");
        choose(grid, "Roles…");
        assertThat(where().getValue()).isEqualTo("Some depots");
        where().setValue("All depots");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(people.account("dora").roleScopes().hasEverywhere("dispatcher"))
                .isTrue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Select<String> where() {
        return _get(Select.class, spec -> spec.withLabel("Where dispatcher holds"));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<DepotId> depotBoxes() {
        return _get(MultiSelectComboBox.class);
    }

    private static FleetService fleet() {
        FakeFleet store = new FakeFleet();
        store.save(RIVERSIDE);
        UnitOfWork directly = new UnitOfWork() {
            @Override
            public <R> R call(Supplier<R> work) {
                return work.get();
            }
        };
        return new FleetService(store, directly, entry -> {}, event -> {});
    }

    @Test
    void theAuditTrailIsSearched() {
        show(new AuditView(people.audit, current, stepUp()));
        assertThat(_size(grid())).isGreaterThan(1);
        _get(TextField.class, spec -> spec.withLabel("What")).setValue("account.created");
        assertThat(_getFormattedRow(grid(), 0)).contains("account.created");
        _get(TextField.class, spec -> spec.withLabel("Who")).setValue("nobody");
        assertThat(_size(grid())).isZero();
        _get(TextField.class, spec -> spec.withLabel("Who")).setValue("root");
        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    void aForgedEntryIsNamedOnTheScreen() throws InterruptedException {
        show(new AuditView(people.audit, current, stepUp()));
        assertThat(verify()).startsWith("Verified now: ").endsWith("entries, whole");

        people.forge(1, "nothing.happened");
        assertThat(verify()).isEqualTo("Not whole");
        assertThat(_find(Span.class)).extracting(Span::getText).anyMatch(text -> text.contains("entry 2 does not say"));
    }

    @Test
    void anExportHasAllEntriesWithTheirHashes() throws IOException {
        people.forge(1, "=nothing");
        StringWriter csv = new StringWriter();
        AuditExportDialog.write(
                AuditExport.CSV,
                csv,
                entries -> people.audit.export(current.get().proven(), AuditQuery.ALL, entries));
        StringWriter lines = new StringWriter();
        AuditExportDialog.write(
                AuditExport.JSON_LINES,
                lines,
                entries -> people.audit.export(current.get().proven(), AuditQuery.ALL, entries));

        assertThat(csv.toString().lines()).hasSize(4).first().asString().startsWith("sequence,at,caller_id");
        assertThat(csv.toString()).contains("\"'=nothing\"");
        assertThat(lines.toString().lines())
                .hasSize(4)
                .allMatch(line -> line.matches("\\{\"sequence\":.*\"hash\":\"[0-9a-f]{64}\"}"));
    }

    /** Verifies, and answers with what the screen says then. */
    private static String verify() throws InterruptedException {
        _click(_get(Button.class, spec -> spec.withText("Verify")));
        for (int wait = 0; wait < 200; wait++) {
            MockVaadin.clientRoundtrip(false);
            String said = _get(Pill.class).getText();
            if (!said.equals("Verifying…")) {
                return said;
            }
            Thread.sleep(20);
        }
        return "nothing";
    }

    private RolesView roles() {
        return new RolesView(people.roles, people.roleEditor, people.permissions, fleet(), current, stepUp());
    }

    @Test
    void aRoleIsCopiedRenamedAndRemoved() {
        show(roles());
        menuOf("dispatcher", "Copy…");
        TextField name = _get(TextField.class, spec -> spec.withLabel("Name"));
        name.setValue("Admin");
        _click(_get(Button.class, spec -> spec.withText("Copy")));
        assertThat(name.getErrorMessage()).contains("taken by the role (admin)");
        name.setValue("night shift");
        _click(_get(Button.class, spec -> spec.withText("Copy")));
        assertThat(people.permissions("night shift")).isEqualTo(people.permissions("dispatcher"));

        menuOf("night shift", "Rename…");
        _get(TextField.class, spec -> spec.withLabel("Name")).setValue("late shift");
        _click(_get(Button.class, spec -> spec.withText("Rename")));
        assertThat(grid().getColumnByKey("role-late shift")).isNotNull();

        menuOf("late shift", "Remove…");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(grid().getColumnByKey("role-late shift")).isNull();
    }

    @Test
    void aRoleThatSomebodyHasIsNotRemoved() {
        show(roles());
        menuOf("dispatcher", "Remove…");
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(people.permissions("dispatcher")).isNotEmpty();
        assertThat(NotificationsKt.getNotifications().getLast().getElement().getTextRecursively())
                .contains("still given to dora");
    }

    @Test
    void aRoleThatNeedsASecondFactorSaysSo() {
        show(roles());
        menuOf("dispatcher", "Needs a second factor");
        assertThat(people.roles.listRoles(people.credentials("root").caller()))
                .filteredOn(role -> role.name().equals("dispatcher"))
                .singleElement()
                .matches(Role::isSecondFactorRequired);
    }

    @Test
    void whoMayDoThisIsShownForEachPermission() {
        show(roles());
        _click((Button) _getCellComponent(grid(), 0, "permission")
                .getChildren()
                .toList()
                .getLast());
        @SuppressWarnings("unchecked")
        Grid<Object> holders = _get(_get(HoldersDialog.class), Grid.class);
        assertThat(_getFormattedRow(holders, 0)).startsWith("Dora Landry", "dora", "everywhere", "dispatcher");
        assertThat(_size(holders)).isEqualTo(2);
    }

    @Test
    void whatSheMayDoIsShownForEachPerson() {
        people.accounts.assignRoles(
                people.credentials("root").caller().proven(),
                people.account("dora").id(),
                new RoleScopes(Map.of("dispatcher", DepotScope.of(Set.of(RIVERSIDE.id())))));
        choose(people(), "What may they do?");
        @SuppressWarnings("unchecked")
        Grid<Object> powers = _get(_get(PowersDialog.class), Grid.class);
        assertThat(_getFormattedRow(powers, 0))
                .containsExactly(
                        "See orders and the people they go to", "Riverside", "dispatcher (Riverside)", "orders.read");
        assertThat(_size(powers)).isEqualTo(2);
    }

    private static void menuOf(String role, String item) {
        Component head = grid().getColumnByKey("role-" + role).getHeaderComponent();
        choose((MenuBar) head.getChildren().toList().getLast(), item);
    }

    private Grid<Account> people() {
        show(new PeopleView(
                people.accounts,
                people.roles,
                people.secondFactors,
                people.sessions,
                people.permissions,
                fleet(),
                current,
                stepUp()));
        return grid();
    }

    private StepUp stepUp() {
        return SignedInAs.stepUp(people, current);
    }

    private static void choose(Grid<Account> grid, String item) {
        choose((MenuBar) _getCellComponent(grid, 0, "actions"), item);
    }

    private static void choose(MenuBar bar, String item) {
        MenuItem found = bar.getItems().getFirst().getSubMenu().getItems().stream()
                .filter(candidate -> candidate.getText().equals(item))
                .findFirst()
                .orElseThrow();
        com.vaadin.flow.component.ComponentUtil.fireEvent(found, new com.vaadin.flow.component.ClickEvent<>(found));
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> roleBoxes() {
        return _get(CheckboxGroup.class);
    }

    @SuppressWarnings("unchecked")
    private static <T> Grid<T> grid() {
        return _get(Grid.class);
    }

    private static void show(Component view) {
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
    }

    private record FakeSystem(Map<String, Part> health) implements SystemState {
        private static final Instant NIGHT = Instant.parse("2026-11-29T02:30:00Z");

        @Override
        public Map<String, String> versions() {
            return Map.of("Java", "25");
        }

        @Override
        public Map<String, String> storage() {
            return Map.of("Database", Sizes.text(1_512_000_000));
        }

        @Override
        public Map<String, String> keys() {
            return Map.of("Master key", "version 2");
        }

        @Override
        public List<Job> jobs() {
            return List.of(new Job("retention", Optional.of(NIGHT), Optional.empty(), Optional.of(NIGHT), 2));
        }

        @Override
        public Runs runs() {
            return new Runs(1, 1, 0);
        }

        @Override
        public long outboxRows() {
            return 3;
        }

        @Override
        public Duration outboxAge() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Optional<Verification> lastVerification() {
            return Optional.of(new Verification(NIGHT, 17, 0));
        }
    }
}
