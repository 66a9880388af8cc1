package com.bayoutech.identity;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.foundation.UnitOfWork;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers who may do something, and what somebody may do: as it would be at their next sign-in. */
public final class PermissionService {
    private final AccountStore accounts;
    private final RoleStore roles;
    private final UnitOfWork unitOfWork;

    public PermissionService(AccountStore accounts, RoleStore roles, UnitOfWork unitOfWork) {
        this.accounts = accounts;
        this.roles = roles;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Who holds a permission.
     *
     * @param roles the names of the roles that give it
     * @param people who has one of these, by user name
     */
    public record Holders(List<String> roles, List<Holder> people) {
        public Holders {
            roles = List.copyOf(roles);
            people = List.copyOf(people);
        }
    }

    /**
     * Somebody who holds a permission.
     *
     * @param account whose it is; one that is disabled holds it once it is enabled again
     * @param scope where, all in all
     * @param sources the roles that it comes from, and where each gives it
     */
    public record Holder(Account account, DepotScope scope, RoleScopes sources) {}

    /** A permission that somebody holds: where all in all, and from which roles. */
    public record Power(Permission permission, DepotScope scope, RoleScopes sources) {}

    /** Who may do this? Needs {@link Permission#ROLES_READ} and {@link Permission#PEOPLE_READ}. */
    public Holders findHolders(Caller caller, Permission permission) {
        requireReader(caller);
        return unitOfWork.call(() -> {
            Map<String, Role> known = known();
            List<String> giving = known.values().stream()
                    .filter(role -> role.permissions().contains(permission) && permission.isGrantable())
                    .map(Role::name)
                    .sorted()
                    .toList();
            List<Holder> people = accounts.list().stream()
                    .map(account -> new Holder(account, DepotScope.ALL, sources(account, permission, known)))
                    .filter(holder -> !holder.sources().names().isEmpty())
                    .map(holder -> new Holder(holder.account(), union(holder.sources()), holder.sources()))
                    .toList();
            return new Holders(giving, people);
        });
    }

    /**
     * What may she do? Needs {@link Permission#ROLES_READ} and {@link Permission#PEOPLE_READ}.
     *
     * @return in the order of the permissions
     * @throws RefusedException if there is no such account any more
     */
    public List<Power> listPowers(Caller caller, AccountId id) {
        requireReader(caller);
        return unitOfWork.call(() -> {
            Account account = accounts.find(id)
                    .orElseThrow(() -> new RefusedException("There is no account (" + id + "). Reload the list."));
            Map<String, Role> known = known();
            return Arrays.stream(Permission.values())
                    .map(permission -> new Power(permission, DepotScope.ALL, sources(account, permission, known)))
                    .filter(power -> !power.sources().names().isEmpty())
                    .map(power -> new Power(power.permission(), union(power.sources()), power.sources()))
                    .toList();
        });
    }

    private static void requireReader(Caller caller) {
        caller.require(Permission.ROLES_READ);
        caller.require(Permission.PEOPLE_READ);
    }

    private Map<String, Role> known() {
        return roles.list().stream().collect(Collectors.toMap(Role::name, role -> role));
    }

    private static RoleScopes sources(Account account, Permission permission, Map<String, Role> known) {
        Map<String, DepotScope> sources = new HashMap<>();
        account.roleScopes().byRole().forEach((name, scope) -> {
            Role role = known.get(name);
            if (role != null && role.permissions().contains(permission) && permission.holdsWithin(scope)) {
                sources.put(name, scope);
            }
        });
        return new RoleScopes(sources);
    }

    private static DepotScope union(RoleScopes sources) {
        return sources.byRole().values().stream().reduce(DepotScope::or).orElseThrow();
    }
}
