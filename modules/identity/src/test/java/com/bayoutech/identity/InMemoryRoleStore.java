package com.bayoutech.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class InMemoryRoleStore implements RoleStore {
    private final InMemoryDatabase database;
    private final Map<String, Role> roles;

    InMemoryRoleStore(InMemoryDatabase database) {
        this.database = database;
        this.roles = database.map();
    }

    @Override
    public List<Role> list() {
        database.requireOpen();
        return roles.values().stream().sorted(Comparator.comparing(Role::name)).toList();
    }

    @Override
    public Optional<Role> find(String name) {
        database.requireOpen();
        return Optional.ofNullable(roles.get(name));
    }

    @Override
    public void save(Role role) {
        database.requireOpen();
        roles.put(role.name(), role);
    }
}
