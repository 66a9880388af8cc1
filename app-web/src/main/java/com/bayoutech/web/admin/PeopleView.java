package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.OneTimePassword;
import com.bayoutech.identity.PermissionService;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.List;

/** Who has an account, and with which roles. */
@Route("people")
@PageTitle("People · BayouTech")
@RequiresPermission(Permission.PEOPLE_READ)
final class PeopleView extends Div {
    private final AccountService accounts;
    private final RoleService roles;
    private final PermissionService permissions;
    private final CurrentCaller current;
    private final StepUp stepUp;
    private final Grid<Account> grid = new Grid<>();
    private final PageHeader header;
    private final boolean maySeeRoles;
    private final List<Depot> depots;

    PeopleView(
            AccountService accounts,
            RoleService roles,
            PermissionService permissions,
            FleetService fleet,
            CurrentCaller current,
            StepUp stepUp) {
        this.accounts = accounts;
        this.roles = roles;
        this.permissions = permissions;
        this.current = current;
        this.stepUp = stepUp;
        setSizeFull();
        boolean mayEdit = current.get().may(Permission.PEOPLE_EDIT);
        maySeeRoles = current.get().may(Permission.ROLES_READ);
        depots = current.get().mayAnywhere(Permission.FLEET_READ) ? fleet.listDepots(current.get()) : List.of();

        Button add = new Button("Add a person", Symbol.PLUS.icon(), click -> stepUp.then(this::add));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(mayEdit && maySeeRoles);
        header = new PageHeader("People", add);

        grid.addColumn(Account::displayName).setHeader("Name").setKey("name").setAutoWidth(true);
        grid.addColumn(Account::userName).setHeader("User name").setKey("user").setAutoWidth(true);
        grid.addColumn(account -> RoleWords.of(account.roleScopes(), depots))
                .setHeader("Roles")
                .setKey("roles")
                .setFlexGrow(2);
        grid.addComponentColumn(PeopleView::state)
                .setHeader("State")
                .setKey("state")
                .setAutoWidth(true);
        if (mayEdit) {
            grid.addComponentColumn(this::actions)
                    .setKey("actions")
                    .setWidth("120px")
                    .setFlexGrow(0);
        }
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        add(new Workspace(header, grid));
        reload();
    }

    private static Pill state(Account account) {
        if (!account.enabled()) {
            return new Pill("Disabled", Pill.Tone.BAD);
        }
        return account.passwordIsOneTime()
                ? new Pill("One-time password", Pill.Tone.ATTENTION)
                : new Pill("Active", Pill.Tone.GOOD);
    }

    private Component actions(Account account) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        MenuItem more = bar.addItem("Change");
        more.setAriaLabel("Change " + account.displayName());
        if (maySeeRoles) {
            more.getSubMenu().addItem("Roles…", click -> stepUp.then(() -> chooseRoles(account)));
            more.getSubMenu().addItem("What may they do?", click -> showPowers(account));
        }
        more.getSubMenu().addItem("Reset the password…", click -> stepUp.then(() -> reset(account)));
        more.getSubMenu().addItem(account.enabled() ? "Disable…" : "Enable", click -> toggle(account));
        return bar;
    }

    private void add() {
        new PersonDialog(new RoleChoice(roleNames(), depots), wanted -> {
                    OneTimePassword password = accounts.createAccount(current.get(), wanted);
                    reload();
                    new OneTimePasswordDialog(wanted.displayName(), password.value()).open();
                })
                .open();
    }

    private void chooseRoles(Account account) {
        new RolesDialog(account, new RoleChoice(roleNames(), depots), chosen -> {
                    accounts.assignRoles(current.get(), account.id(), chosen);
                    reload();
                    Notices.success(account.displayName() + " has new roles and must sign in again");
                })
                .open();
    }

    private void showPowers(Account account) {
        new PowersDialog(account, permissions.listPowers(current.get(), account.id()), depots).open();
    }

    private void reset(Account account) {
        ConfirmAction.askBeforeRemoving(
                "Reset the password?",
                account.displayName() + " is signed out everywhere and needs the new one-time password to sign in.",
                "Reset",
                () -> {
                    OneTimePassword password = accounts.resetPassword(current.get(), account.id());
                    reload();
                    new OneTimePasswordDialog(account.displayName(), password.value()).open();
                });
    }

    private void toggle(Account account) {
        if (!account.enabled()) {
            setEnabled(account, true);
            return;
        }
        ConfirmAction.askBeforeRemoving(
                "Disable this account?",
                account.displayName() + " is signed out everywhere and cannot sign in any more.",
                "Disable",
                () -> setEnabled(account, false));
    }

    private void setEnabled(Account account, boolean enabled) {
        accounts.setEnabled(current.get(), account.id(), enabled);
        reload();
        Notices.success(account.displayName() + (enabled ? " can sign in again" : " cannot sign in any more"));
    }

    private List<String> roleNames() {
        return roles.listRoles(current.get()).stream().map(Role::name).toList();
    }

    private void reload() {
        List<Account> all = accounts.listAccounts(current.get());
        grid.setItems(all);
        header.withSubtitle(all.size() == 1 ? "1 account" : all.size() + " accounts");
    }
}
