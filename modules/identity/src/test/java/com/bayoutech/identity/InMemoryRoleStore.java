package com.bayoutech.identity;

import com.bayoutech.foundation.DepotScope;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Roles in memory. */
public final class InMemoryRoleStore implements RoleStore {
    private final InMemoryDatabase database;
    private final InMemoryAccountStore accounts;
    private final Map<String, Role> roles;

    public InMemoryRoleStore(InMemoryDatabase database, InMemoryAccountStore accounts) {
        this.database = database;
        this.accounts = accounts;
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
    public void lock(Collection<String> names) {
        database.requireOpen();
    }

    @Override
    public void save(Role role) {
        database.requireOpen();
        roles.put(role.name(), role);
    }

    @Override
    public void rename(String name, String next) {
        database.requireOpen();
        Role renamed = roles.remove(name);
        roles.put(next, new Role(next, renamed.permissions(), renamed.isSecondFactorRequired()));
        for (Account account : accounts.list()) {
            Map<String, DepotScope> scopes = new HashMap<>();
            account.roleScopes().byRole().forEach((role, scope) -> scopes.put(role.equals(name) ? next : role, scope));
            accounts.update(account.withRoles(new RoleScopes(scopes)));
        }
    }

    @Override
    public void remove(String name) {
        database.requireOpen();
        roles.remove(name);
    }
}
