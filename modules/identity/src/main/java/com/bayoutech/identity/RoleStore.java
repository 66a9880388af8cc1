package com.bayoutech.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where roles are kept; joins the current unit of work. */
public interface RoleStore {
    /** All roles, by name. */
    List<Role> list();

    Optional<Role> find(String name);

    /** Waits until nobody else changes these roles, and keeps others waiting until the unit of work ends. */
    void lock(Collection<String> names);

    /** Adds a role or replaces the one of its name. */
    void save(Role role);

    /** Gives a role a name that is free; whoever has it keeps it. */
    void rename(String name, String next);

    /** Removes a role that nobody has. */
    void remove(String name);
}
