package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.fleet.FleetService;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.PermissionService;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleEditor;
import com.bayoutech.identity.RoleService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
import com.bayoutech.web.ui.Symbol;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What each role may do: a line a permission, a column a role; roles of one's own, and who holds what. */
@Route("roles")
@PageTitle("Roles · BayouTech")
@RequiresPermission(Permission.ROLES_READ)
final class RolesView extends Div implements RoleMenu.Actions {
    private final RoleService roles;
    private final RoleEditor editor;
    private final PermissionService permissions;
    private final FleetService fleet;
    private final CurrentCaller current;
    private final StepUp stepUp;
    private final boolean mayEdit;
    private final Grid<Permission> grid = new Grid<>();
    private final Button save = new Button("Save", click -> save());
    private final Button undo = new Button("Undo", click -> reload());
    private final Map<String, Set<Permission>> stored = new TreeMap<>();
    private final Map<String, Set<Permission>> edited = new TreeMap<>();

    RolesView(
            RoleService roles,
            RoleEditor editor,
            PermissionService permissions,
            FleetService fleet,
            CurrentCaller current,
            StepUp stepUp) {
        this.roles = roles;
        this.editor = editor;
        this.permissions = permissions;
        this.fleet = fleet;
        this.current = current;
        this.stepUp = stepUp;
        setSizeFull();
        mayEdit = current.get().may(Permission.ROLES_EDIT);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(mayEdit);
        undo.setVisible(mayEdit);
        Button create = new Button("New role…", Symbol.PLUS.icon(), click -> create());
        create.setVisible(mayEdit);

        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        add(new Workspace(
                new PageHeader("Roles", create, undo, save)
                        .withSubtitle(
                                "Whoever loses a permission is signed out; whoever gains one has it from the next sign-in on"),
                grid));
        reload();
    }

    private Div describe(Permission permission) {
        Span key = new Span(permission.key() + (permission.isDepotWise() ? ", at depots" : ""));
        key.addClassName("bayou-quiet");
        Div words = new Div(new Div(new Span(permission.meaning())), key);
        Div row = new Div(words);
        row.addClassName("bayou-line");
        if (current.get().may(Permission.PEOPLE_READ)) {
            Button who = new Button("Who?", click -> showHolders(permission));
            who.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            who.setAriaLabel("Who may do this: " + permission.meaning());
            row.add(who);
        }
        return row;
    }

    private void showHolders(Permission permission) {
        new HoldersDialog(permission, permissions.findHolders(current.get(), permission), depots()).open();
    }

    private List<Depot> depots() {
        return current.get().mayAnywhere(Permission.FLEET_READ) ? fleet.listDepots(current.get()) : List.of();
    }

    private Checkbox box(String role, Permission permission) {
        Checkbox box = new Checkbox(edited.getOrDefault(role, Set.of()).contains(permission));
        box.setAriaLabel(role + ": " + permission.meaning());
        box.setReadOnly(!mayEdit);
        box.addValueChangeListener(change -> {
            Set<Permission> allowed = edited.computeIfAbsent(role, name -> EnumSet.noneOf(Permission.class));
            if (change.getValue()) {
                allowed.add(permission);
            } else {
                allowed.remove(permission);
            }
            showState();
        });
        return box;
    }

    private void create() {
        ask("New role", "Add", "It allows nothing at first, and needs a second factor.", "", name -> {
            editor.createRole(current.get(), new Role(name, Set.of(), true));
            Notices.success("The role " + name.strip() + " is there");
        });
    }

    @Override
    public void copy(Role role) {
        ask(
                "Copy of " + role.name(),
                "Copy",
                "It allows what " + role.name() + " does.",
                role.name() + " copy",
                name -> {
                    editor.createRole(current.get(), new Role(name, role.permissions(), role.isSecondFactorRequired()));
                    Notices.success("The role " + name.strip() + " is there");
                });
    }

    @Override
    public void rename(Role role) {
        ask("Rename " + role.name(), "Rename", "Whoever has it keeps it.", role.name(), name -> {
            editor.renameRole(current.get(), role.name(), name);
            Notices.success("The role is named " + name.strip());
        });
    }

    @Override
    public void remove(Role role) {
        ConfirmAction.askBeforeRemoving(
                "Remove the role " + role.name() + "?",
                "Only a role that nobody has is removed. What it allowed is in the audit trail.",
                "Remove",
                () -> stepUp.then(() -> {
                    try {
                        editor.removeRole(current.get(), role.name());
                        Notices.success("The role " + role.name() + " is removed");
                    } catch (RefusedException stillThere) {
                        Notices.failure(stillThere.getMessage());
                    }
                    reload();
                }));
    }

    @Override
    public void requireSecondFactor(Role role, boolean isRequired) {
        stepUp.then(() -> {
            roles.requireSecondFactor(current.get(), role.name(), isRequired);
            Notices.success("Whoever has the role " + role.name() + (isRequired ? " needs" : " can do without")
                    + " a second factor");
            reload();
        });
    }

    /** Boxes that are changed and not saved would be lost: they come first. */
    private void ask(String title, String verb, String explanation, String proposed, Consumer<String> chosen) {
        if (!changed().isEmpty()) {
            Notices.info("Save or undo the changed boxes first");
            return;
        }
        stepUp.then(() -> new RoleNameDialog(title, verb, explanation, proposed, name -> {
                    chosen.accept(name);
                    reload();
                })
                .open());
    }

    private void save() {
        List<String> changed = changed();
        ConfirmAction.ask(
                "Change what these roles may do?",
                "It changes: " + String.join(", ", changed) + ". Whoever loses a permission is signed out everywhere.",
                "Change",
                () -> stepUp.then(() -> change(changed)));
    }

    private void change(List<String> changed) {
        Map<String, Set<Permission>> wanted = new TreeMap<>(edited);
        wanted.keySet().retainAll(changed);
        roles.setPermissions(current.get(), wanted);
        reload();
        Notices.success("The roles are changed");
    }

    private List<String> changed() {
        return edited.keySet().stream()
                .filter(role -> !edited.getOrDefault(role, Set.of()).equals(stored.getOrDefault(role, Set.of())))
                .toList();
    }

    private void reload() {
        show(roles.listRoles(current.get()));
    }

    private void show(List<Role> all) {
        stored.clear();
        edited.clear();
        for (Role role : all) {
            stored.put(role.name(), role.permissions());
            Set<Permission> permissions = EnumSet.noneOf(Permission.class);
            permissions.addAll(role.permissions());
            edited.put(role.name(), permissions);
        }
        showColumns(all);
        grid.setItems(Arrays.stream(Permission.values())
                .filter(Permission::isGrantable)
                .toList());
        showState();
    }

    private void showColumns(List<Role> all) {
        grid.removeAllColumns();
        grid.addComponentColumn(this::describe)
                .setHeader("Permission")
                .setKey("permission")
                .setFrozen(true)
                .setWidth("24rem")
                .setFlexGrow(3);
        for (Role role : all) {
            Grid.Column<Permission> column = grid.addComponentColumn(permission -> box(role.name(), permission))
                    .setKey("role-" + role.name())
                    .setFlexGrow(1);
            if (mayEdit) {
                column.setHeader(new RoleMenu(role, this));
            } else {
                column.setHeader(role.name());
            }
        }
    }

    private void showState() {
        boolean isChanged = !changed().isEmpty();
        save.setEnabled(isChanged);
        undo.setEnabled(isChanged);
    }
}
