package com.bayoutech.web.people;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.AccountStore;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.Credentials;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimePassword;
import com.bayoutech.identity.PasskeyService;
import com.bayoutech.identity.PasskeyStore;
import com.bayoutech.identity.PasswordHasher;
import com.bayoutech.identity.ProofService;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleService;
import com.bayoutech.identity.RoleStore;
import com.bayoutech.identity.SecondFactorPolicy;
import com.bayoutech.identity.SecondFactorService;
import com.bayoutech.identity.SecondFactorStore;
import com.bayoutech.identity.Session;
import com.bayoutech.identity.SessionService;
import com.bayoutech.identity.SignInService;
import com.bayoutech.identity.SignInThrottle;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The identity services over ports in memory, with an admin and a dispatcher. */
public final class FakePeople {
    public static final String PASSWORD = "three green boats at dawn";

    private static final Caller DOOR = Caller.system("sign-in", Permission.SIGN_IN);

    private final Map<AccountId, Account> stored =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    private final Map<AccountId, String> hashes =
            new TreeMap<>((a, b) -> a.value().compareTo(b.value()));
    private final Map<String, Role> storedRoles = new TreeMap<>();
    private final List<AuditEntry> entries = new ArrayList<>();

    public final FakeSessions registry = new FakeSessions();
    public final AccountService accounts;
    public final SignInService signIns;
    public final RoleService roles;
    public final SessionService sessions;
    public final ProofService proofs;
    public final SecondFactorService secondFactors;
    public final PasskeyService passkeys;
    public final AuditService audit;

    /** Nobody must have a second factor. */
    public FakePeople() {
        this(SecondFactorPolicy.OPTIONAL);
    }

    /** Admins must have a second factor, if the policy says that roles count. */
    public FakePeople(SecondFactorPolicy policy) {
        InstantSource clock = InstantSource.system();
        UnitOfWork directly = new UnitOfWork() {
            @Override
            public <R> R call(Supplier<R> work) {
                return work.get();
            }
        };
        AuditTrail trail = entries::add;
        RoleStore roleStore = new Roles();
        AccountStore accountStore = new Accounts();
        accounts = new AccountService(accountStore, roleStore, new Plain(), directly, trail, registry, new Unhurried());
        SecondFactorStore factors = new FakeSecondFactors();
        PasskeyStore keys = new FakePasskeys();
        SignInThrottle throttle = new Unhurried();
        signIns = new SignInService(accountStore, roleStore, factors, keys, policy, registry, directly, trail);
        secondFactors = new SecondFactorService(
                accountStore, roleStore, factors, keys, policy, directly, trail, registry, throttle, clock);
        passkeys = new PasskeyService(accountStore, roleStore, factors, keys, policy, directly, trail);
        roles = new RoleService(roleStore, accountStore, directly, trail, registry);
        sessions = new SessionService(registry, trail, directly);
        proofs = new ProofService(
                accountStore, roleStore, factors, keys, policy, new Plain(), directly, trail, throttle, clock);
        audit = new AuditService((before, limit) -> records());
        roleStore.save(new Role(
                Role.ADMIN,
                Arrays.stream(Permission.values())
                        .filter(Permission::isGrantable)
                        .collect(Collectors.toSet()),
                true));
        roleStore.save(new Role("dispatcher", Set.of(Permission.ORDERS_READ, Permission.PLANS_READ)));
        accounts.createFirstAdmin(DOOR, "root", PASSWORD, false);
    }

    /** Somebody new, with their one-time password. */
    public OneTimePassword add(String userName, String displayName, String role) {
        return accounts.createAccount(
                credentials("root").caller().proven(), new NewAccount(userName, displayName, Set.of(role)));
    }

    /** Gives somebody a password of their own. */
    public Credentials choosePassword(String userName) {
        OneTimePassword first = accounts.resetPassword(
                credentials("root").caller().proven(), account(userName).id());
        accounts.changeOwnPassword(credentials(userName).caller(), first.value(), PASSWORD, "");
        return credentials(userName);
    }

    public Credentials credentials(String userName) {
        return signIns.findCredentials(DOOR, userName).orElseThrow();
    }

    public Account account(String userName) {
        return stored.values().stream()
                .filter(account -> account.userName().equals(userName))
                .findFirst()
                .orElseThrow();
    }

    public Session signIn(String userName) {
        return signIn(userName, "session-of-" + userName);
    }

    public Session signIn(String userName, String id) {
        Instant now = Instant.parse("2026-11-22T16:00:00Z");
        Session session = new Session(id, account(userName).id(), userName, "Firefox on Linux", now, now);
        registry.register(session);
        return session;
    }

    public Set<Permission> permissions(String role) {
        return storedRoles.get(role).permissions();
    }

    private List<AuditRecord> records() {
        return entries.reversed().stream()
                .map(entry -> new AuditRecord(
                        entries.indexOf(entry),
                        Instant.EPOCH,
                        entry.caller().id(),
                        entry.caller().name(),
                        entry.action(),
                        entry.subject(),
                        entry.subjectId(),
                        entry.facts()))
                .toList();
    }

    private final class Accounts implements AccountStore {
        @Override
        public void lock() {}

        @Override
        public List<Account> list() {
            return stored.values().stream()
                    .sorted((a, b) -> a.userName().compareTo(b.userName()))
                    .toList();
        }

        @Override
        public Optional<Account> find(AccountId account) {
            return Optional.ofNullable(stored.get(account));
        }

        @Override
        public Optional<Account> findByUserName(String userName) {
            return list().stream()
                    .filter(account -> account.userName().equals(userName))
                    .findFirst();
        }

        @Override
        public Optional<String> findPasswordHash(AccountId account) {
            return Optional.ofNullable(hashes.get(account));
        }

        @Override
        public void insert(Account account, String passwordHash) {
            stored.put(account.id(), account);
            hashes.put(account.id(), passwordHash);
        }

        @Override
        public void update(Account account) {
            stored.put(account.id(), account);
        }

        @Override
        public void updatePasswordHash(AccountId account, String passwordHash) {
            hashes.put(account, passwordHash);
        }
    }

    private final class Roles implements RoleStore {
        @Override
        public List<Role> list() {
            return List.copyOf(storedRoles.values());
        }

        @Override
        public Optional<Role> find(String name) {
            return Optional.ofNullable(storedRoles.get(name));
        }

        @Override
        public void save(Role role) {
            storedRoles.put(role.name(), role);
        }
    }

    private static final class Unhurried implements SignInThrottle {
        @Override
        public Duration begin(String userName, String address) {
            return Duration.ZERO;
        }

        @Override
        public Duration waitingTime(String userName, String address) {
            return Duration.ZERO;
        }

        @Override
        public void succeeded(String userName, String address) {}
    }

    private static final class Plain implements PasswordHasher {
        @Override
        public String hash(String password) {
            return "hash of " + password;
        }

        @Override
        public boolean matches(String password, String hash) {
            return hash(password).equals(hash);
        }
    }
}
