package com.bayoutech.web.people;

import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountService;
import com.bayoutech.identity.AuditAnchors;
import com.bayoutech.identity.AuditHash;
import com.bayoutech.identity.AuditQuery;
import com.bayoutech.identity.AuditReader;
import com.bayoutech.identity.AuditRecord;
import com.bayoutech.identity.AuditService;
import com.bayoutech.identity.Credentials;
import com.bayoutech.identity.InMemoryAccountStore;
import com.bayoutech.identity.InMemoryDatabase;
import com.bayoutech.identity.InMemoryOneTimeLinkStore;
import com.bayoutech.identity.InMemoryPasskeyStore;
import com.bayoutech.identity.InMemoryRoleStore;
import com.bayoutech.identity.InMemorySecondFactorStore;
import com.bayoutech.identity.InMemorySessionRegistry;
import com.bayoutech.identity.InvitationService;
import com.bayoutech.identity.NewAccount;
import com.bayoutech.identity.OneTimeLink;
import com.bayoutech.identity.OneTimeLinkStore;
import com.bayoutech.identity.PasskeyService;
import com.bayoutech.identity.PasskeyStore;
import com.bayoutech.identity.PasswordHasher;
import com.bayoutech.identity.PermissionService;
import com.bayoutech.identity.ProofService;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleEditor;
import com.bayoutech.identity.RoleService;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.support.GenericApplicationContext;

/** The identity services over ports in memory, with an admin and a dispatcher. */
public final class FakePeople {
    public static final String ONE_TIME_PASSWORD = "printed-at-the-start";
    public static final String PASSWORD = "three green boats at dawn";

    private static final Caller DOOR = Caller.system("sign-in", Permission.SIGN_IN);

    private final InMemoryDatabase database = new InMemoryDatabase();
    private final InMemoryAccountStore accountStore = new InMemoryAccountStore(database);
    private final InMemoryRoleStore roleStore = new InMemoryRoleStore(database, accountStore);
    private final Map<Integer, AuditEntry> forged = new TreeMap<>();

    public final InMemorySessionRegistry registry = new InMemorySessionRegistry(database);
    public final AccountService accounts;
    public final InvitationService invitations;
    public final SignInService signIns;
    public final RoleService roles;
    public final RoleEditor roleEditor;
    public final PermissionService permissions;
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
        AuditTrail trail = database.audit();
        OneTimeLinkStore links = new InMemoryOneTimeLinkStore(database);
        accounts = new AccountService(
                accountStore, roleStore, new Plain(), database, trail, registry, new Unhurried(), links, clock);
        invitations = new InvitationService(accountStore, links, new Plain(), database, trail, clock);
        SecondFactorStore factors = new InMemorySecondFactorStore(database);
        PasskeyStore keys = new InMemoryPasskeyStore(database);
        SignInThrottle throttle = new Unhurried();
        signIns = new SignInService(accountStore, roleStore, factors, keys, policy, registry, database, trail);
        secondFactors = new SecondFactorService(
                accountStore, roleStore, factors, keys, policy, database, trail, registry, throttle, clock);
        passkeys = new PasskeyService(accountStore, roleStore, factors, keys, policy, registry, database, trail);
        roles = new RoleService(roleStore, accountStore, database, trail, registry);
        roleEditor = new RoleEditor(roleStore, accountStore, database, trail);
        permissions = new PermissionService(accountStore, roleStore, database);
        sessions = new SessionService(registry, trail, database);
        proofs = new ProofService(
                accountStore, roleStore, factors, keys, policy, new Plain(), database, trail, throttle, clock);
        audit = new AuditService(new Trail(), AuditAnchors.NONE, trail, database);
        database.run(() -> {
            roleStore.save(new Role(
                    Role.ADMIN,
                    Arrays.stream(Permission.values())
                            .filter(Permission::isGrantable)
                            .collect(Collectors.toSet()),
                    true));
            roleStore.save(new Role("dispatcher", Set.of(Permission.ORDERS_READ, Permission.PLANS_READ)));
        });
        accounts.createFirstAdmin(DOOR, "root", PASSWORD, false);
    }

    /** Makes the services of one's own account known to screens. */
    public void register(GenericApplicationContext context) {
        context.registerBean(PasskeyService.class, () -> passkeys);
        context.registerBean(SecondFactorService.class, () -> secondFactors);
        context.registerBean(InvitationService.class, () -> invitations);
        context.registerBean(ProofService.class, () -> proofs);
        context.registerBean(SessionService.class, () -> sessions);
    }

    /** Somebody new, who has a one-time password as the first admin may, and a link besides. */
    public OneTimeLink add(String userName, String displayName, String role) {
        OneTimeLink link = accounts.createAccount(
                credentials("root").caller().proven(), new NewAccount(userName, displayName, Set.of(role)));
        database.run(() -> accountStore.updatePasswordHash(link.account(), new Plain().hash(ONE_TIME_PASSWORD)));
        return link;
    }

    /** Gives somebody a password of their own. */
    public Credentials choosePassword(String userName) {
        OneTimeLink link = accounts.resetPassword(
                credentials("root").caller().proven(), account(userName).id());
        invitations.accept(DOOR, link.token(), account(userName).displayName(), PASSWORD);
        return credentials(userName);
    }

    public Credentials credentials(String userName) {
        return signIns.findCredentials(DOOR, userName).orElseThrow();
    }

    public Account account(String userName) {
        return database.call(() -> accountStore.findByUserName(userName).orElseThrow());
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
        return database.call(() -> roleStore.find(role).orElseThrow().permissions());
    }

    /** Somebody changes what an entry says, as only whoever owns the database can. */
    public void forge(int entry, String action) {
        AuditEntry before = database.entries().get(entry);
        forged.put(entry, new AuditEntry(before.caller(), action, before.subject(), before.subjectId(), Map.of()));
    }

    private final class Trail implements AuditReader {
        @Override
        public List<AuditRecord> list(AuditQuery query, long beforeSequence, int limit) {
            return records().reversed().stream()
                    .filter(record -> record.sequence() < beforeSequence)
                    .filter(record -> record.action().startsWith(query.action()))
                    .filter(record -> record.callerName().contains(query.who()))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void forEach(AuditQuery query, Consumer<AuditRecord> consumer) {
            list(query, Long.MAX_VALUE, Integer.MAX_VALUE).reversed().forEach(consumer);
        }

        private List<AuditRecord> records() {
            List<AuditEntry> entries = database.entries();
            List<AuditRecord> records = new ArrayList<>();
            AuditHash last = AuditHash.START;
            for (int index = 0; index < entries.size(); index++) {
                AuditHash hash = record(index, entries.get(index), last, last).expectedHash();
                records.add(record(index, forged.getOrDefault(index, entries.get(index)), last, hash));
                last = hash;
            }
            return records;
        }

        private AuditRecord record(int index, AuditEntry entry, AuditHash previous, AuditHash hash) {
            return new AuditRecord(
                    index + 1,
                    Instant.EPOCH,
                    entry.caller().id(),
                    entry.caller().name(),
                    entry.action(),
                    entry.subject(),
                    entry.subjectId(),
                    entry.facts(),
                    previous,
                    hash);
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
