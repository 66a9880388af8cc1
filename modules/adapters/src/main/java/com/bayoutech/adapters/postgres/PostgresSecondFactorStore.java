package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.FieldAddress;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.Authenticator;
import com.bayoutech.identity.SecondFactorStore;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Authenticators, their secrets encrypted for their row, and the hashes of recovery codes. */
final class PostgresSecondFactorStore implements SecondFactorStore {
    private final JdbcClient jdbc;
    private final SharedKeys keys;

    PostgresSecondFactorStore(JdbcClient jdbc, SharedKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @Override
    public Optional<Authenticator> findAuthenticator(AccountId account) {
        return jdbc.sql("select secret, last_used_step from authenticator where account_id = ?")
                .param(account.value())
                .query((row, _) -> new Authenticator(
                        keys.authenticators().decryptText(row.getBytes("secret"), address(account)),
                        row.getLong("last_used_step")))
                .optional();
    }

    @Override
    public void saveAuthenticator(AccountId account, Authenticator authenticator) {
        jdbc.sql("""
                        insert into authenticator (account_id, secret, last_used_step) values (?, ?, ?)
                        on conflict (account_id) do update
                        set secret = excluded.secret, last_used_step = excluded.last_used_step
                        """)
                .params(
                        account.value(),
                        keys.authenticators().encryptText(authenticator.secret(), address(account)),
                        authenticator.lastUsedStep())
                .update();
    }

    @Override
    public void removeAuthenticator(AccountId account) {
        jdbc.sql("delete from authenticator where account_id = ?")
                .param(account.value())
                .update();
    }

    /** One statement decides, so that of two sign-ins with one code at the same moment one gets in. */
    @Override
    public boolean useStep(AccountId account, long step) {
        return jdbc.sql("update authenticator set last_used_step = ? where account_id = ? and last_used_step < ?")
                        .params(step, account.value(), step)
                        .update()
                == 1;
    }

    @Override
    public void replaceRecoveryCodes(AccountId account, Set<String> hashes) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account.value())
                .update();
        for (String hash : hashes) {
            jdbc.sql("insert into recovery_code (account_id, hash) values (?, ?)")
                    .params(account.value(), hash)
                    .update();
        }
    }

    @Override
    public int countRecoveryCodes(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ?")
                .param(account.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean useRecoveryCode(AccountId account, String hash) {
        return jdbc.sql("delete from recovery_code where account_id = ? and hash = ?")
                        .params(account.value(), hash)
                        .update()
                == 1;
    }

    private static FieldAddress address(AccountId account) {
        return new FieldAddress("authenticator", account.toString(), "secret");
    }
}
