package com.bayoutech.web.admin;

import com.bayoutech.domain.Depot;
import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.web.ui.Texts;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Chooses roles, and for each whether it holds at all depots or at some. */
final class RoleChoice extends Div {
    private final List<Depot> depots;
    private final CheckboxGroup<String> roles = new CheckboxGroup<>(Texts.of("admin.roles"));
    private final Div limits = new Div();
    private final Map<String, DepotLimit> limitsByRole = new TreeMap<>();

    RoleChoice(List<String> roleNames, List<Depot> depots) {
        this.depots = List.copyOf(depots);
        addClassName("bayou-fields");
        limits.addClassName("bayou-fields");
        roles.setItems(roleNames);
        roles.addValueChangeListener(change -> showLimits(change.getValue()));
        Span note = new Span(Texts.of("admin.roles.depot-note"));
        note.addClassName("bayou-quiet");
        add(roles, limits, note);
    }

    void show(RoleScopes scopes) {
        limitsByRole.clear();
        scopes.byRole().forEach((role, scope) -> limitsByRole.put(role, limit(role, scope)));
        roles.setValue(scopes.names());
        showLimits(scopes.names());
    }

    /** What is chosen; empty where a role is limited to no depot at all, which its field then says. */
    Optional<RoleScopes> read() {
        Map<String, DepotScope> chosen = new TreeMap<>();
        boolean isComplete = true;
        for (String role : roles.getValue()) {
            Optional<DepotScope> scope =
                    limitsByRole.containsKey(role) ? limitsByRole.get(role).read() : Optional.of(DepotScope.ALL);
            scope.ifPresent(known -> chosen.put(role, known));
            isComplete &= scope.isPresent();
        }
        return isComplete ? Optional.of(new RoleScopes(chosen)) : Optional.empty();
    }

    private void showLimits(Set<String> chosen) {
        limits.removeAll();
        chosen.stream()
                .sorted()
                .map(role -> limitsByRole.computeIfAbsent(role, name -> limit(name, DepotScope.ALL)))
                .forEach(limits::add);
    }

    private DepotLimit limit(String role, DepotScope scope) {
        List<DepotId> known = new ArrayList<>(depots.stream().map(Depot::id).toList());
        scope.depots()
                .ifPresent(ids ->
                        ids.stream().filter(depot -> !known.contains(depot)).forEach(known::add));
        return new DepotLimit(role, known, depot -> RoleWords.name(depot, depots), scope);
    }
}
