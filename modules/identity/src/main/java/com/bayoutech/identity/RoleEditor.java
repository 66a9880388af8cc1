package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes, renames and removes roles; what a role allows is {@link RoleService}'s.
 *
 * <p>A role that is renamed stays with its people, who notice nothing; one that somebody has cannot be removed.
 */
public final class RoleEditor {
    /** No comma and no bracket: the audit trail writes several names in one line. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{1,39}");

    private static final int MOST_NAMED = 3;

    private final RoleStore roles;
    private final AccountStore accounts;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;

    public RoleEditor(RoleStore roles, AccountStore accounts, UnitOfWork unitOfWork, AuditTrail audit) {
        this.roles = roles;
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
    }

    /**
     * Adds a role; needs {@link Permission#ROLES_EDIT} and a proof.
     *
     * @param wanted such as a copy of another role under its own name
     * @throws RefusedException if the name is no name or taken, or a permission belongs to the system alone
     */
    public Role createRole(Caller caller, Role wanted) {
        requireEditor(caller);
        Role role = new Role(requireName(wanted.name()), wanted.permissions(), wanted.isSecondFactorRequired());
        role.permissions().stream()
                .filter(permission -> !permission.isGrantable())
                .findFirst()
                .ifPresent(own -> {
                    throw new RefusedException(
                            "The permission (" + own.key() + ") belongs to the system itself. No role can have it.");
                });
        change(() -> {
            requireFree(role.name());
            roles.save(role);
            record(caller, "role.created", role.name(), Map.of("role", role.name(), "given", keys(role.permissions())));
        });
        return role;
    }

    /**
     * Gives a role another name; needs {@link Permission#ROLES_EDIT} and a proof.
     *
     * @throws RefusedException if it is gone or the admins', or the name is no name or taken
     */
    public void renameRole(Caller caller, String name, String next) {
        requireEditor(caller);
        String wanted = requireName(next);
        requireOwn(name);
        change(() -> {
            get(name);
            if (!wanted.equals(name)) {
                requireFree(wanted);
                roles.rename(name, wanted);
                record(caller, "role.renamed", name, Map.of("before", name, "now", wanted));
            }
        });
    }

    /**
     * Removes a role that nobody has; needs {@link Permission#ROLES_EDIT} and a proof.
     *
     * @throws RefusedException if it is gone or the admins', or somebody has it
     */
    public void removeRole(Caller caller, String name) {
        requireEditor(caller);
        requireOwn(name);
        change(() -> {
            Role role = get(name);
            List<String> holders = accounts.list().stream()
                    .filter(account -> account.roles().contains(name))
                    .map(Account::userName)
                    .toList();
            if (!holders.isEmpty()) {
                throw new RefusedException("The role (" + name + ") is still given to " + named(holders)
                        + ". Give them another one first, then remove it.");
            }
            roles.remove(name);
            record(caller, "role.removed", name, Map.of("role", name, "taken", keys(role.permissions())));
        });
    }

    private static void requireEditor(Caller caller) {
        caller.require(Permission.ROLES_EDIT);
        caller.requireProven();
    }

    /** Under the accounts' lock: nobody is given a role that is being removed. */
    private void change(Runnable change) {
        unitOfWork.run(() -> {
            accounts.lock();
            change.run();
        });
    }

    private Role get(String name) {
        return roles.find(name)
                .orElseThrow(() -> new RefusedException("There is no role (" + name + "). Reload the list."));
    }

    private void requireFree(String name) {
        roles.list().stream()
                .filter(role -> role.name().equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(taken -> {
                    throw new RefusedException(
                            "The name (" + name + ") is taken by the role (" + taken.name() + "). Choose another.");
                });
    }

    private static void requireOwn(String name) {
        if (name.equals(Role.ADMIN)) {
            throw new RefusedException(
                    "The role (" + name + ") keeps its name and stays: it is what brings everything else back.");
        }
    }

    private static String requireName(String typed) {
        String name = typed.strip();
        if (!NAME.matcher(name).matches()) {
            throw new RefusedException("The name (" + name + ") of a role must have 2 to 40 letters, digits, spaces,"
                    + " dots, hyphens or underscores, and begin with a letter or a digit.");
        }
        return name;
    }

    private static String named(List<String> holders) {
        String some = holders.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return holders.size() > MOST_NAMED ? some + " and " + (holders.size() - MOST_NAMED) + " more" : some;
    }

    private void record(Caller caller, String action, String role, Map<String, String> facts) {
        audit.append(new AuditEntry(caller, action, "role", RoleService.subjectId(role), facts));
    }

    private static String keys(Set<Permission> permissions) {
        return permissions.stream().map(Permission::key).sorted().collect(Collectors.joining(","));
    }
}
