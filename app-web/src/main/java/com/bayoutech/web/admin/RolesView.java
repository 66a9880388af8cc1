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
import com.bayoutech.web.ui.Texts;
import com.bayoutech.web.ui.Workspace;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
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
@PageTitle("admin.roles")
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
    private final Button save = new Button(Texts.of("admin.save"), click -> save());
    private final Button undo = new Button(Texts.of("admin.roles.undo"), click -> reload());
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
        Button create = new Button(Texts.of("admin.roles.new"), Symbol.PLUS.icon(), click -> create());
        create.setVisible(mayEdit);

        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        add(new Workspace(
                new PageHeader(Texts.of("admin.roles"), create, undo, save).withSubtitle(Texts.of("admin.roles.what")),
                grid));
        reload();
    }

    private Div describe(Permission permission) {
        Span key = new Span(
                permission.isDepotWise() ? Texts.of("admin.roles.depot-wise", permission.key()) : permission.key());
        key.addClassName("bayou-quiet");
        Div words = new Div(new Div(new Span(PermissionWords.of(permission))), key);
        Div row = new Div(words);
        row.addClassName("bayou-line");
        if (current.get().may(Permission.PEOPLE_READ)) {
            Button who = new Button(Texts.of("admin.roles.who"), click -> showHolders(permission));
            who.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            who.setAriaLabel(Texts.of("admin.roles.who.of", PermissionWords.of(permission)));
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
        box.setAriaLabel(Texts.of("admin.roles.box", role, PermissionWords.of(permission)));
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
        ask(
                Texts.of("admin.roles.new.title"),
                Texts.of("admin.roles.new.do"),
                Texts.of("admin.roles.new.what"),
                "",
                name -> {
                    editor.createRole(current.get(), new Role(name, Set.of(), true));
                    Notices.success(Texts.of("admin.roles.added", name.strip()));
                });
    }

    @Override
    public void copy(Role role) {
        ask(
                Texts.of("admin.roles.copy.title", role.name()),
                Texts.of("admin.roles.copy.do"),
                Texts.of("admin.roles.copy.what", role.name()),
                Texts.of("admin.roles.copy.name", role.name()),
                name -> {
                    editor.createRole(current.get(), new Role(name, role.permissions(), role.isSecondFactorRequired()));
                    Notices.success(Texts.of("admin.roles.added", name.strip()));
                });
    }

    @Override
    public void rename(Role role) {
        ask(
                Texts.of("admin.roles.rename.title", role.name()),
                Texts.of("admin.roles.rename.do"),
                Texts.of("admin.roles.rename.what"),
                role.name(),
                name -> {
                    editor.renameRole(current.get(), role.name(), name);
                    Notices.success(Texts.of("admin.roles.renamed", name.strip()));
                });
    }

    @Override
    public void remove(Role role) {
        unlessBoxesAreChanged(() -> ConfirmAction.askBeforeRemoving(
                Texts.of("admin.roles.remove.question", role.name()),
                Texts.of("admin.roles.remove.what"),
                Texts.of("admin.roles.remove.do"),
                () -> stepUp.then(() -> {
                    try {
                        editor.removeRole(current.get(), role.name());
                        Notices.success(Texts.of("admin.roles.removed", role.name()));
                    } catch (RefusedException stillThere) {
                        Notices.failure(stillThere.getMessage());
                    }
                    reload();
                })));
    }

    @Override
    public void requireSecondFactor(Role role, boolean isRequired) {
        unlessBoxesAreChanged(() -> stepUp.then(() -> {
            roles.requireSecondFactor(current.get(), role.name(), isRequired);
            Notices.success(
                    isRequired
                            ? Texts.of("admin.roles.factor.needed", role.name())
                            : Texts.of("admin.roles.factor.not-needed", role.name()));
            reload();
        }));
    }

    private void ask(String title, String verb, String explanation, String proposed, Consumer<String> chosen) {
        unlessBoxesAreChanged(() -> stepUp.then(() -> new RoleNameDialog(title, verb, explanation, proposed, name -> {
                    chosen.accept(name);
                    reload();
                })
                .open()));
    }

    /** Boxes that are changed and not saved would be lost: they come first. */
    private void unlessBoxesAreChanged(Runnable next) {
        if (changed().isEmpty()) {
            next.run();
        } else {
            Notices.info(Texts.of("admin.roles.boxes-first"));
        }
    }

    private void save() {
        List<String> changed = changed();
        ConfirmAction.ask(
                Texts.of("admin.roles.save.question"),
                Texts.of("admin.roles.save.what", String.join(", ", changed)),
                Texts.of("admin.roles.save.do"),
                () -> stepUp.then(() -> change(changed)));
    }

    private void change(List<String> changed) {
        Map<String, Set<Permission>> wanted = new TreeMap<>(edited);
        wanted.keySet().retainAll(changed);
        try {
            roles.setPermissions(current.get(), wanted, stored);
            reload();
            Notices.success(Texts.of("admin.roles.changed"));
        } catch (RefusedException changedMeanwhile) {
            Notices.failure(changedMeanwhile.getMessage());
        }
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
                .setHeader(Texts.of("admin.permission"))
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
