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
import java.util.function.BooleanSupplier;

/**
 * Accounts: who has one, with which roles, and with which password.
 *
 * <p>Whoever is disabled, gets other roles or a new password is signed out everywhere, right after the change is committed; whoever
 * chooses a password of their own stays signed in where they do. Where the registry of sessions was away, the same call once more ends
 * them, though it finds nothing to change.
 *
 * <p>Nobody changes an account that may do more than they, nor gives a role that does: who looks after people is no admin by that. One
 * enabled account with the role {@link Role#ADMIN} always stays. What makes or takes over an account asks for a proof that it is the caller
 * who asks ({@link Caller#requireProven()}): a screen that an admin has left open must not be enough.
 */
public final class AccountService {
    private final AccountStore accounts;
    private final PasswordHasher hasher;
    private final UnitOfWork unitOfWork;
    private final AuditTrail audit;
    private final SessionsOfAccounts sessions;
    private final GrantedRoles roles;
    private final OwnPasswords ownPasswords;
    private final OneTimeSecrets secrets = new OneTimeSecrets();

    public AccountService(
            AccountStore accounts,
            RoleStore roles,
            PasswordHasher hasher,
            UnitOfWork unitOfWork,
            AuditTrail audit,
            SessionRegistry sessions,
            SignInThrottle throttle) {
        this.accounts = accounts;
        this.hasher = hasher;
        this.unitOfWork = unitOfWork;
        this.audit = audit;
        this.sessions = new SessionsOfAccounts(sessions);
        this.roles = new GrantedRoles(roles);
        this.ownPasswords = new OwnPasswords(accounts, hasher, unitOfWork, audit, throttle);
    }

    /** All accounts, by user name. */
    public List<Account> listAccounts(Caller caller) {
        caller.require(Permission.PEOPLE_READ);
        return unitOfWork.call(accounts::list);
    }

    /**
     * Adds an account with a password for the first sign-in.
     *
     * @throws RefusedException if the user name is no user name or taken, or a role is unknown or may do more than the caller
     */
    public OneTimePassword createAccount(Caller caller, NewAccount wanted) {
        caller.require(Permission.PEOPLE_EDIT);
        caller.requireProven();
        Account account = new Account(
                AccountId.random(),
                UserNames.require(wanted.userName()),
                UserNames.requireDisplayName(wanted.displayName()),
                true,
                true,
                wanted.roleScopes());
        OneTimePassword password = new OneTimePassword(account.id(), secrets.nextCode());
        changing(() -> {
            roles.requireWithin(caller, account.roleScopes());
            return add(caller, account, password.value());
        });
        return password;
    }

    /**
     * Replaces a forgotten password by one for the next sign-in.
     *
     * @throws RefusedException if the account may do more than the caller
     */
    public OneTimePassword resetPassword(Caller caller, AccountId id) {
        caller.require(Permission.PEOPLE_EDIT);
        caller.requireProven();
        OneTimePassword password = new OneTimePassword(id, secrets.nextCode());
        changing(() -> {
            Account account = getWithin(caller, id);
            accounts.updatePasswordHash(id, hasher.hash(PasswordRules.require(password.value(), account.userName())));
            accounts.update(account.withOneTimePassword(true));
            record(caller, "account.password-reset", id, Map.of());
            return true;
        });
        sessions.revokeAll(Set.of(id));
        return password;
    }

    /**
     * Lets somebody sign in, or no longer.
     *
     * @throws RefusedException if the account may do more than the caller, or it is the last enabled admin that should not
     */
    public void setEnabled(Caller caller, AccountId id, boolean enabled) {
        caller.require(Permission.PEOPLE_EDIT);
        changing(() -> {
            Account account = getWithin(caller, id);
            if (account.enabled() != enabled) {
                replace(account, account.withEnabled(enabled));
                record(caller, enabled ? "account.enabled" : "account.disabled", id, Map.of());
            }
            return true;
        });
        sessions.revokeAll(Set.of(id));
    }

    /**
     * Replaces the roles of an account, and where they hold.
     *
     * @throws RefusedException if the account or a role may do more than the caller, a role is unknown, or the last enabled admin
     *     would be none any more
     */
    public void assignRoles(Caller caller, AccountId id, RoleScopes wanted) {
        caller.require(Permission.PEOPLE_EDIT);
        caller.requireProven();
        changing(() -> {
            Account account = getWithin(caller, id);
            roles.requireKnown(wanted.names());
            roles.requireWithin(caller, wanted);
            if (!account.roleScopes().equals(wanted)) {
                replace(account, account.withRoles(wanted));
                record(
                        caller,
                        "account.roles-assigned",
                        id,
                        Map.of("before", account.roleScopes().text(), "now", wanted.text()));
            }
            return true;
        });
        sessions.revokeAll(Set.of(id));
    }

    /**
     * Replaces the caller's own password, which is no one-time password any more, and ends their other sessions.
     *
     * @param sessionInHand the registry's id of the session that asks, which goes on; blank where there is none
     * @throws RefusedException if the current password is wrong, or was so too often, or the next one is too weak or the same
     */
    public void changeOwnPassword(Caller caller, String current, String next, String sessionInHand) {
        ownPasswords.change(caller, current, next);
        sessions.revokeOthers(new AccountId(caller.id()), sessionInHand);
    }

    /**
     * Makes the first account, an admin, if there is no account at all.
     *
     * @return whether it did
     * @throws RefusedException if the user name is no user name, or the password too weak
     */
    public boolean createFirstAdmin(Caller caller, String userName, String password, boolean oneTime) {
        caller.require(Permission.SIGN_IN);
        return changing(() -> {
            if (!accounts.list().isEmpty()) {
                return false;
            }
            return add(
                    caller,
                    new Account(
                            AccountId.random(),
                            UserNames.require(userName),
                            "Administrator",
                            true,
                            oneTime,
                            Set.of(Role.ADMIN)),
                    password);
        });
    }

    /** One change at a time, so that two admins cannot disable each other, and nobody writes back what another has just changed. */
    private boolean changing(BooleanSupplier change) {
        return unitOfWork.call(() -> {
            accounts.lock();
            return change.getAsBoolean();
        });
    }

    private boolean add(Caller caller, Account account, String password) {
        roles.requireKnown(account.roles());
        if (accounts.findByUserName(account.userName()).isPresent()) {
            throw new RefusedException("The user name (" + account.userName() + ") is taken. Choose another.");
        }
        accounts.insert(account, hasher.hash(PasswordRules.require(password, account.userName())));
        record(
                caller,
                "account.created",
                account.id(),
                Map.of("roles", account.roleScopes().text()));
        return true;
    }

    private void replace(Account before, Account now) {
        boolean isAnotherAdminThere = accounts.list().stream()
                .anyMatch(other -> other.isActiveAdmin() && !other.id().equals(before.id()));
        if (before.isActiveAdmin() && !now.isActiveAdmin() && !isAnotherAdminThere) {
            throw new RefusedException("The account (" + before.userName()
                    + ") is the last admin who can sign in. Give the role to somebody else first.");
        }
        accounts.update(now);
    }

    private Account getWithin(Caller caller, AccountId id) {
        Account account = accounts.find(id)
                .orElseThrow(() -> new RefusedException("There is no account (" + id + "). Reload the list."));
        roles.requireWithin(caller, account);
        return account;
    }

    private void record(Caller caller, String action, AccountId id, Map<String, String> facts) {
        audit.append(new AuditEntry(caller, action, "account", id.value(), facts));
    }
}
