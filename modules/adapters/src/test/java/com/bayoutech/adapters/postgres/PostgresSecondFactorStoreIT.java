package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.adapters.keys.UnreadableFieldException;
import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountStore;
import com.bayoutech.identity.Authenticator;
import com.bayoutech.identity.Passkey;
import com.bayoutech.identity.PasskeyKey;
import com.bayoutech.identity.PasskeyStore;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleStore;
import com.bayoutech.identity.SecondFactorStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresSecondFactorStoreIT {
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final SecondFactorStore factors = Postgres.bean(SecondFactorStore.class);
    private final PasskeyStore passkeys = Postgres.bean(PasskeyStore.class);
    private final RoleStore roles = Postgres.bean(RoleStore.class);
    private final UnitOfWork unitOfWork = Postgres.bean(UnitOfWork.class);
    private final JdbcClient jdbc = Postgres.bean(JdbcClient.class);
    private final AccountId ann = AccountId.random();

    @BeforeEach
    void insertAnn() {
        insert(ann);
    }

    @Test
    void anAuthenticatorComesBackAndIsReplaced() {
        assertThat(factors.findAuthenticator(ann)).isEmpty();
        factors.saveAuthenticator(ann, new Authenticator(SECRET, 7));
        assertThat(factors.findAuthenticator(ann)).contains(new Authenticator(SECRET, 7));
        factors.saveAuthenticator(ann, new Authenticator("MZXW6YTBOI", 8));
        assertThat(factors.findAuthenticator(ann)).contains(new Authenticator("MZXW6YTBOI", 8));
        factors.removeAuthenticator(ann);
        assertThat(factors.findAuthenticator(ann)).isEmpty();
    }

    @Test
    void theSecretIsUnreadableInTheTableAndOpensInNoOtherRow() {
        AccountId other = AccountId.random();
        insert(other);
        factors.saveAuthenticator(ann, new Authenticator(SECRET, 7));
        byte[] stored = jdbc.sql("select secret from authenticator where account_id = ?")
                .param(ann.value())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(SECRET);

        jdbc.sql("insert into authenticator (account_id, secret, last_used_step) values (?, ?, 0)")
                .params(other.value(), stored)
                .update();
        assertThatThrownBy(() -> factors.findAuthenticator(other)).isInstanceOf(UnreadableFieldException.class);
    }

    @Test
    void ofManyAtTheSameMomentOneUsesACode() throws Exception {
        factors.saveAuthenticator(ann, new Authenticator(SECRET, 7));
        factors.replaceRecoveryCodes(ann, Set.of("one", "two"));

        assertThat(countAccepted(() -> unitOfWork.call(() -> factors.useStep(ann, 8))))
                .isEqualTo(1);
        assertThat(countAccepted(() -> unitOfWork.call(() -> factors.useRecoveryCode(ann, "one"))))
                .isEqualTo(1);
        assertThat(factors.countRecoveryCodes(ann)).isEqualTo(1);
    }

    @Test
    void aPasskeyComesBackAsItWas() {
        Passkey passkey = passkey(3);
        passkeys.insert(passkey);
        assertThat(passkeys.find(passkey.id())).contains(passkey);
        assertThat(passkeys.list(ann)).containsExactly(passkey);
        passkeys.remove(passkey.id());
        assertThat(passkeys.find(passkey.id())).isEmpty();
    }

    @Test
    void aPasskeyThatCountsMustCountOn() {
        Passkey passkey = passkey(3);
        passkeys.insert(passkey);
        assertThat(passkeys.noteUse(passkey.id(), 4, NOON.plusSeconds(1))).isTrue();
        assertThat(passkeys.noteUse(passkey.id(), 4, NOON.plusSeconds(2))).isFalse();
        assertThat(passkeys.noteUse(passkey.id(), 0, NOON.plusSeconds(2))).isFalse();
        assertThat(passkeys.find(passkey.id())).map(Passkey::lastUsedAt).contains(NOON.plusSeconds(1));
    }

    @Test
    void aPasskeyThatDoesNotCountGoesOn() {
        Passkey passkey = passkey(0);
        passkeys.insert(passkey);
        assertThat(passkeys.noteUse(passkey.id(), 0, NOON)).isTrue();
        assertThat(passkeys.noteUse(passkey.id(), 0, NOON)).isTrue();
    }

    @Test
    void adminsAndDispatchersNeedASecondFactorFromTheStart() {
        assertThat(roles.list().stream().filter(Role::isSecondFactorRequired).map(Role::name))
                .contains("admin", "dispatcher")
                .doesNotContain("driver", "partner");
    }

    private Passkey passkey(long count) {
        PasskeyKey key = new PasskeyKey("cHVi", "YXR0", "Y2xp", Set.of("internal", "hybrid"), true, false);
        return new Passkey("key-" + AccountId.random(), ann, "Work laptop", NOON, NOON, count, key);
    }

    private static void insert(AccountId id) {
        Postgres.bean(AccountStore.class)
                .insert(new Account(id, "ann-" + id, "Ann", true, false, Set.of("dispatcher")), "hash");
    }

    private static long countAccepted(Callable<Boolean> attempt) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            var answers = threads.invokeAll(
                    IntStream.range(0, 12).mapToObj(index -> attempt).collect(Collectors.toList()));
            long accepted = 0;
            for (Future<Boolean> answer : answers) {
                accepted += answer.get() ? 1 : 0;
            }
            return accepted;
        }
    }
}
