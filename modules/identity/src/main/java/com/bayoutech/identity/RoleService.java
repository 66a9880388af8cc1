package com.bayoutech.identity;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Roles and what they allow.
 *
 * <p>Whoever loses a permission with a role is signed out everywhere, right after the change is committed; what a role gains, its
 * people have from their next sign-in on. Where the registry of sessions was away, the same call once more signs them out, though it finds
 * nothing to change.
 */
public final class RoleService {
    /** Without these an admin could not give anything back, or not open the screen for it. */
    private static final Set<Permission> ADMIN_KEEPS =
            Set.of(Permission.ROLES_READ, Permission.ROLES_EDIT, Permission.PEOPLE_READ, Permission.PEOPLE_EDIT);

    private final RoleStore roles;
    private final AccountStore accounts;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final SessionsOfAccounts sessions;

    public RoleService(
            RoleStore roles, AccountStore accounts, UnitOfWork unitOfWork, AuditTrail audit, SessionRegistry sessions) {
        this.roles = roles;
        this.accounts = accounts;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.sessions = new SessionsOfAccounts(sessions);
    }

    /** All roles, by name. */
    public List<Role> listRoles(Caller caller) {
        caller.require(Permission.ROLES_READ);
        return unitOfWork.call(roles::list);
    }

    /**
     * Replaces what roles allow: all of them, or none where one is refused.
     *
     * @param caller who has proven lately that it is they
     * @param wanted by the name of the role; others stay as they are
     * @param seen what the roles allowed when the caller looked; of one that is not in it, whatever it allows is replaced
     * @throws RefusedException if somebody has changed a role since, a role is unknown, a permission belongs to the system alone, or the admins would lock
     *     themselves out
     */
    public void setPermissions(Caller caller, Map<String, Set<Permission>> wanted, Map<String, Set<Permission>> seen) {
        caller.require(Permission.ROLES_EDIT);
        caller.requireProven();
        Set<AccountId> lose = new HashSet<>();
        unitOfWork.run(() -> {
            roles.lock(wanted.keySet());
            wanted.keySet().forEach(role -> requireUnchanged(role, seen));
            wanted.forEach((role, permissions) -> lose.addAll(replace(caller, role, Set.copyOf(permissions))));
        });
        sessions.revokeAll(lose);
    }

    /**
     * Says whether whoever has a role must have a second factor; who has none sets one up right after their next sign-in.
     *
     * @throws RefusedException if the role is unknown, or it is the admins' and they should do without
     */
    public void requireSecondFactor(Caller caller, String name, boolean isRequired) {
        caller.require(Permission.ROLES_EDIT);
        caller.requireProven();
        unitOfWork.run(() -> {
            Role before = roles.find(name)
                    .orElseThrow(() -> new RefusedException("There is no role (" + name + "). Reload the list."));
            if (name.equals(Role.ADMIN) && !isRequired) {
                throw new RefusedException("The role (" + name
                        + ") must keep its second factor. Whoever has an admin's password would have everything.");
            }
            if (before.isSecondFactorRequired() != isRequired) {
                roles.save(before.withSecondFactorRequired(isRequired));
                Map<String, String> facts = Map.of("role", name, "required", Boolean.toString(isRequired));
                audit.append(new AuditEntry(caller, "role.second-factor-set", "role", subjectId(name), facts));
            }
        });
    }

    private void requireUnchanged(String name, Map<String, Set<Permission>> seen) {
        Set<Permission> now = roles.find(name).map(Role::permissions).orElse(Set.of());
        if (!now.equals(seen.getOrDefault(name, now))) {
            throw new RefusedException("Somebody has changed what the role (" + name
                    + ") allows since you looked. Reload the list, and change it again.");
        }
    }

    /** Returns the accounts that lose something, or that may have lost it before where there is nothing to change. */
    private Set<AccountId> replace(Caller caller, String name, Set<Permission> permissions) {
        Role before = roles.find(name)
                .orElseThrow(() -> new RefusedException("There is no role (" + name + "). Reload the list."));
        requireAllowed(name, permissions);
        Set<Permission> given = without(permissions, before.permissions());
        Set<Permission> taken = without(before.permissions(), permissions);
        boolean isChange = !given.isEmpty() || !taken.isEmpty();
        if (isChange) {
            roles.save(before.withPermissions(permissions));
            Map<String, String> facts = Map.of("role", name, "given", text(given), "taken", text(taken));
            audit.append(new AuditEntry(caller, "role.permissions-set", "role", subjectId(name), facts));
        }
        return isChange && taken.isEmpty() ? Set.of() : people(name);
    }

    private Set<AccountId> people(String name) {
        return accounts.list().stream()
                .filter(account -> account.roles().contains(name))
                .map(Account::id)
                .collect(Collectors.toSet());
    }

    private static void requireAllowed(String name, Set<Permission> permissions) {
        for (Permission permission : permissions) {
            if (!permission.isGrantable()) {
                throw new RefusedException(
                        "The permission (" + permission.key() + ") belongs to the system itself. No role can have it.");
            }
        }
        if (name.equals(Role.ADMIN) && !permissions.containsAll(ADMIN_KEEPS)) {
            throw new RefusedException("The role (" + name + ") must keep the permissions (" + text(ADMIN_KEEPS)
                    + "). Without them nobody could give anything back.");
        }
    }

    private static Set<Permission> without(Set<Permission> all, Set<Permission> some) {
        Set<Permission> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static String text(Set<Permission> permissions) {
        return permissions.stream().map(Permission::key).sorted().collect(Collectors.joining(","));
    }

    /** Roles are known by name; the audit trail wants an id, always the same for the same role. */
    static UUID subjectId(String role) {
        return UUID.nameUUIDFromBytes(("role:" + role).getBytes(StandardCharsets.UTF_8));
    }
}
