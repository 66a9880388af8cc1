package com.bayoutech.foundation;

import java.util.Arrays;
import java.util.Optional;

/** What a caller may do; roles are sets of these, kept in the database by {@link #key()}. */
public enum Permission {
    ORDERS_READ("orders.read", "See orders and the people they go to"),
    ORDERS_IMPORT("orders.import", "Bring in orders from a file"),
    ORDERS_EDIT("orders.edit", "Enter, change, hold, cancel and move orders, and choose where their addresses are"),
    ORDERS_REMOVE("orders.remove", "Remove orders"),
    FLEET_READ("fleet.read", "See depots, vehicles and shifts"),
    FLEET_EDIT("fleet.edit", "Change depots, vehicles and shifts"),
    PLANS_READ("plans.read", "See plans and their revisions"),
    PLANS_EDIT("plans.edit", "Start and stop optimisation runs, and change plans by hand"),
    PLANS_PUBLISH("plans.publish", "Publish a plan to its drivers"),
    PEOPLE_READ("people.read", "See who has an account"),
    PEOPLE_EDIT("people.edit", "Create, disable and reset accounts, and give them roles"),
    ROLES_READ("roles.read", "See roles and their permissions"),
    ROLES_EDIT("roles.edit", "Change what a role may do"),
    SESSIONS_READ("sessions.read", "See who is signed in"),
    SESSIONS_REVOKE("sessions.revoke", "Sign somebody else out"),
    AUDIT_READ("audit.read", "Read the audit trail"),
    SYSTEM_READ("system.read", "See health, versions and metrics"),
    DEMO_MANAGE("demo.manage", "Set up and remove the demo day"),
    /** Held by the sign-in door alone; no role can have it. */
    SIGN_IN("sign.in", "Look an account up at sign-in"),
    /** Held by background work alone; no role can have it. */
    RUNS_WORK("runs.work", "Work on optimisation runs"),
    /** Held by the command of whoever owns the machine; no role can have it. */
    KEYS_ROTATE("keys.rotate", "Rotate the master key");

    private final String key;
    private final String meaning;

    Permission(String key, String meaning) {
        this.key = key;
        this.meaning = meaning;
    }

    /** The stable name, such as {@code orders.read}. */
    public String key() {
        return key;
    }

    /** What it allows, in a few words for the role editor. */
    public String meaning() {
        return meaning;
    }

    /** Whether a role may hold it; the rest belongs to the system's own callers. */
    public boolean isGrantable() {
        return this != SIGN_IN && this != RUNS_WORK && this != KEYS_ROTATE;
    }

    /** Whether it is about what belongs to a depot, so that somebody may hold it at some depots alone. */
    public boolean isDepotWise() {
        return switch (this) {
            case ORDERS_READ,
                    ORDERS_IMPORT,
                    ORDERS_EDIT,
                    ORDERS_REMOVE,
                    FLEET_READ,
                    FLEET_EDIT,
                    PLANS_READ,
                    PLANS_EDIT,
                    PLANS_PUBLISH -> true;
            case PEOPLE_READ,
                    PEOPLE_EDIT,
                    ROLES_READ,
                    ROLES_EDIT,
                    SESSIONS_READ,
                    SESSIONS_REVOKE,
                    AUDIT_READ,
                    SYSTEM_READ,
                    DEMO_MANAGE,
                    SIGN_IN,
                    RUNS_WORK,
                    KEYS_ROTATE -> false;
        };
    }

    /** Whether a role that holds there gives it: what belongs to no depot needs a role without a limit. */
    public boolean holdsWithin(DepotScope scope) {
        return isGrantable() && (isDepotWise() || scope.isEverywhere());
    }

    /** The permission of a key; empty where a newer version wrote one that this version does not know. */
    public static Optional<Permission> findByKey(String key) {
        return Arrays.stream(values())
                .filter(permission -> permission.key.equals(key))
                .findFirst();
    }
}
