package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.identity.PermissionService;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.identity.RoleService;
import com.bayoutech.identity.SecondFactorService;
import com.bayoutech.identity.SessionService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.InvitationView;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Pill;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Texts;
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
import com.vaadin.flow.server.VaadinRequest;
import java.util.List;

/** Who has an account, and with which roles. */
@Route("people")
@PageTitle("admin.people")
@RequiresPermission(Permission.PEOPLE_READ)
final class PeopleView extends Div {
    private final AccountService accounts;
    private final RoleService roles;
    private final SecondFactorService factors;
    private final SessionService sessions;
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
            SecondFactorService factors,
            SessionService sessions,
            PermissionService permissions,
            FleetService fleet,
            CurrentCaller current,
            StepUp stepUp) {
        this.accounts = accounts;
        this.roles = roles;
        this.factors = factors;
        this.sessions = sessions;
        this.permissions = permissions;
        this.current = current;
        this.stepUp = stepUp;
        setSizeFull();
        boolean mayEdit = current.get().may(Permission.PEOPLE_EDIT);
        maySeeRoles = current.get().may(Permission.ROLES_READ);
        depots = current.get().mayAnywhere(Permission.FLEET_READ) ? fleet.listDepots(current.get()) : List.of();

        Button add = new Button(Texts.of("admin.people.invite"), Symbol.PLUS.icon(), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add.setVisible(mayEdit && maySeeRoles);
        header = new PageHeader(Texts.of("admin.people"), add);

        grid.addColumn(Account::displayName)
                .setHeader(Texts.of("admin.name"))
                .setKey("name")
                .setAutoWidth(true);
        grid.addColumn(Account::userName)
                .setHeader(Texts.of("admin.user-name"))
                .setKey("user")
                .setAutoWidth(true);
        grid.addColumn(account -> RoleWords.of(account.roleScopes(), depots))
                .setHeader(Texts.of("admin.roles"))
                .setKey("roles")
                .setFlexGrow(2);
        grid.addComponentColumn(PeopleView::state)
                .setHeader(Texts.of("admin.state"))
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
            return new Pill(Texts.of("admin.people.disabled"), Pill.Tone.BAD);
        }
        return account.passwordIsOneTime()
                ? new Pill(Texts.of("admin.people.invited"), Pill.Tone.ATTENTION)
                : new Pill(Texts.of("admin.people.active"), Pill.Tone.GOOD);
    }

    private Component actions(Account account) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        MenuItem more = bar.addItem(Texts.of("admin.people.change"));
        more.setAriaLabel(Texts.of("admin.people.change.of", account.displayName()));
        if (maySeeRoles) {
            more.getSubMenu().addItem(Texts.of("admin.people.roles"), click -> chooseRoles(account));
            more.getSubMenu().addItem(Texts.of("admin.people.powers"), click -> showPowers(account));
        }
        more.getSubMenu().addItem(Texts.of("admin.people.reset-password"), click -> resetPassword(account));
        more.getSubMenu().addItem(Texts.of("admin.people.reset-factor"), click -> resetSecondFactor(account));
        if (current.get().may(Permission.SESSIONS_REVOKE)) {
            more.getSubMenu().addItem(Texts.of("admin.people.sign-out"), click -> signOut(account));
        }
        more.getSubMenu()
                .addItem(
                        account.enabled() ? Texts.of("admin.people.disable") : Texts.of("admin.people.enable"),
                        click -> toggle(account));
        return bar;
    }

    /** Asks for a proof last, so that what was typed is not lost; refusals stay in the dialog. */
    private void add() {
        new PersonDialog(
                        new RoleChoice(roleNames(), depots),
                        (wanted, done) -> stepUp.then(() -> done.accept(() -> {
                            OneTimeLink link = accounts.createAccount(current.get(), wanted);
                            reload();
                            show(wanted.displayName(), link);
                        })))
                .open();
    }

    private static void show(String displayName, OneTimeLink link) {
        new OneTimeLinkDialog(displayName, InvitationView.address(VaadinRequest.getCurrent(), link.token())).open();
    }

    private void chooseRoles(Account account) {
        new RolesDialog(account, new RoleChoice(roleNames(), depots), chosen -> {
                    stepUp.then(() -> assign(account, chosen));
                })
                .open();
    }

    private void assign(Account account, RoleScopes chosen) {
        accounts.assignRoles(current.get(), account.id(), chosen);
        reload();
        Notices.success(Texts.of("admin.people.new-roles", account.displayName()));
    }

    private void showPowers(Account account) {
        new PowersDialog(account, permissions.listPowers(current.get(), account.id()), depots).open();
    }

    private void resetPassword(Account account) {
        ConfirmAction.askBeforeRemoving(
                Texts.of("admin.people.reset-password.question"),
                Texts.of("admin.people.reset-password.what", account.displayName()),
                Texts.of("admin.people.reset-password.do"),
                () -> stepUp.then(() -> {
                    OneTimeLink link = accounts.resetPassword(current.get(), account.id());
                    reload();
                    show(account.displayName(), link);
                }));
    }

    private void resetSecondFactor(Account account) {
        ConfirmAction.askBeforeRemoving(
                Texts.of("admin.people.reset-factor.question"),
                Texts.of("admin.people.reset-factor.what", account.displayName()),
                Texts.of("admin.people.reset-factor.do"),
                () -> stepUp.then(() -> {
                    factors.reset(current.get(), account.id());
                    Notices.success(Texts.of("admin.people.reset-factor.done", account.displayName()));
                }));
    }

    private void signOut(Account account) {
        ConfirmAction.ask(
                Texts.of("admin.people.sign-out.question"),
                Texts.of("admin.people.sign-out.what", account.displayName()),
                Texts.of("admin.sign-out"),
                () -> {
                    sessions.revokeAllOf(current.get(), account.id());
                    Notices.success(Texts.of("admin.people.sign-out.done", account.displayName()));
                });
    }

    private void toggle(Account account) {
        if (!account.enabled()) {
            setEnabled(account, true);
            return;
        }
        ConfirmAction.askBeforeRemoving(
                Texts.of("admin.people.disable.question"),
                Texts.of("admin.people.disable.what", account.displayName()),
                Texts.of("admin.people.disable.do"),
                () -> setEnabled(account, false));
    }

    private void setEnabled(Account account, boolean enabled) {
        accounts.setEnabled(current.get(), account.id(), enabled);
        reload();
        Notices.success(
                enabled
                        ? Texts.of("admin.people.enabled", account.displayName())
                        : Texts.of("admin.people.disabled.done", account.displayName()));
    }

    private List<String> roleNames() {
        return roles.listRoles(current.get()).stream().map(Role::name).toList();
    }

    private void reload() {
        List<Account> all = accounts.listAccounts(current.get());
        grid.setItems(all);
        header.withSubtitle(Texts.of("admin.people.count", all.size()));
    }
}
