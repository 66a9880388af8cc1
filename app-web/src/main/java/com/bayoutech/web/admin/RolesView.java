package com.bayoutech.web.admin;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleService;
import com.bayoutech.web.security.CurrentCaller;
import com.bayoutech.web.security.RequiresPermission;
import com.bayoutech.web.security.StepUp;
import com.bayoutech.web.ui.ConfirmAction;
import com.bayoutech.web.ui.Notices;
import com.bayoutech.web.ui.PageHeader;
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

/** What each role may do: a line a permission, a column a role. */
@Route("roles")
@PageTitle("Roles · BayouTech")
@RequiresPermission(Permission.ROLES_READ)
final class RolesView extends Div {
    private final RoleService roles;
    private final CurrentCaller current;
    private final StepUp stepUp;
    private final Grid<Permission> grid = new Grid<>();
    private final Button save = new Button("Save", click -> save());
    private final Button undo = new Button("Undo", click -> reload());
    private final Map<String, Set<Permission>> stored = new TreeMap<>();
    private final Map<String, Set<Permission>> edited = new TreeMap<>();

    RolesView(RoleService roles, CurrentCaller current, StepUp stepUp) {
        this.roles = roles;
        this.current = current;
        this.stepUp = stepUp;
        setSizeFull();
        boolean mayEdit = current.get().may(Permission.ROLES_EDIT);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(mayEdit);
        undo.setVisible(mayEdit);

        grid.addComponentColumn(RolesView::describe)
                .setHeader("Permission")
                .setKey("permission")
                .setFlexGrow(3);
        List<Role> all = roles.listRoles(current.get());
        for (Role role : all) {
            grid.addComponentColumn(permission -> box(role.name(), permission, mayEdit))
                    .setHeader(role.name())
                    .setKey("role-" + role.name())
                    .setFlexGrow(1);
        }
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setSizeFull();
        add(new Workspace(
                new PageHeader("Roles", undo, save)
                        .withSubtitle(
                                "Whoever loses a permission is signed out; whoever gains one has it from the next sign-in on"),
                grid));
        show(all);
    }

    private static Div describe(Permission permission) {
        Span key = new Span(permission.key());
        key.addClassName("bayou-quiet");
        return new Div(new Div(new Span(permission.meaning())), key);
    }

    private Checkbox box(String role, Permission permission, boolean mayEdit) {
        Checkbox box = new Checkbox(edited.getOrDefault(role, Set.of()).contains(permission));
        box.setAriaLabel(role + ": " + permission.meaning());
        box.setReadOnly(!mayEdit);
        box.addValueChangeListener(change -> {
            Set<Permission> permissions = edited.computeIfAbsent(role, name -> EnumSet.noneOf(Permission.class));
            if (change.getValue()) {
                permissions.add(permission);
            } else {
                permissions.remove(permission);
            }
            showState();
        });
        return box;
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
        grid.setItems(Arrays.stream(Permission.values())
                .filter(Permission::isGrantable)
                .toList());
        showState();
    }

    private void showState() {
        boolean isChanged = !changed().isEmpty();
        save.setEnabled(isChanged);
        undo.setEnabled(isChanged);
    }
}
