package com.bayoutech.identity;

import java.util.List;
import java.util.Optional;

/** Where roles are kept; joins the current unit of work. */
public interface RoleStore {
    /** All roles, by name. */
    List<Role> list();

    Optional<Role> find(String name);

    /** Adds a role or replaces the one of its name. */
    void save(Role role);
}
