package com.bayoutech.adapters.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.bayoutech.domain.DepotId;
import com.bayoutech.foundation.DepotScope;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.AccountStore;
import com.bayoutech.identity.OneTimeLinkStore;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleScopes;
import com.bayoutech.identity.RoleStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresAccountStoreIT {
    private final AccountStore accounts = Postgres.bean(AccountStore.class);
    private final RoleStore roles = Postgres.bean(RoleStore.class);
    private final AccountId id = AccountId.random();
    private final Account ann = new Account(id, "ann-" + id, "Ann", true, true, Set.of("dispatcher", "admin"));

    @Test
    void anAccountComesBackAsItWas() {
        accounts.insert(ann, "hash");

        assertThat(accounts.find(id)).contains(ann);
        assertThat(accounts.findByUserName(ann.userName())).contains(ann);
        assertThat(accounts.list()).contains(ann);
        assertThat(accounts.findPasswordHash(id)).contains("hash");
        assertThat(accounts.find(AccountId.random())).isEmpty();
        assertThat(accounts.findByUserName("nobody")).isEmpty();
        assertThat(accounts.findPasswordHash(AccountId.random())).isEmpty();
    }

    @Test
    void anUpdateLeavesThePassword() {
        accounts.insert(ann, "hash");
        Account changed = new Account(id, ann.userName(), "Ann B.", false, false, Set.of("driver"));

        accounts.update(changed);
        assertThat(accounts.find(id)).contains(changed);
        assertThat(accounts.findPasswordHash(id)).contains("hash");

        accounts.updatePasswordHash(id, "other");
        assertThat(accounts.findPasswordHash(id)).contains("other");
        assertThat(accounts.find(id)).contains(changed);
    }

    @Test
    void whereARoleHoldsComesBackAsItWasAndChanges() {
        DepotScope here = DepotScope.of(Set.of(DepotId.random()));
        DepotScope both = here.or(DepotScope.of(Set.of(DepotId.random())));
        Account limited = ann.withRoles(new RoleScopes(Map.of("dispatcher", here, "driver", DepotScope.ALL)));
        accounts.insert(limited, "hash");
        assertThat(accounts.find(id)).contains(limited);

        Account wider = ann.withRoles(new RoleScopes(Map.of("dispatcher", both, "driver", here)));
        accounts.update(wider);
        assertThat(accounts.find(id)).contains(wider);

        accounts.update(ann);
        assertThat(accounts.find(id)).contains(ann);
    }

    @Test
    void whoeverForgetsToSayWhereARoleHoldsGivesNone() {
        accounts.insert(ann, "hash");
        JdbcClient jdbc = Postgres.bean(JdbcClient.class);

        assertThatThrownBy(() -> jdbc.sql("insert into account_role (account_id, role_name) values (?, 'partner')")
                        .param(id.value())
                        .update())
                .hasMessageContaining("everywhere");
        assertThatThrownBy(() -> jdbc.sql("update account_role set everywhere = false where account_id = ?")
                        .param(id.value())
                        .update())
                .hasMessageContaining("account_role_check");
    }

    @Test
    void anAccountMayHaveNoPasswordAndLoseTheOneThatItHas() {
        accounts.insert(ann);
        assertThat(accounts.find(id)).contains(ann);
        assertThat(accounts.findPasswordHash(id)).isEmpty();
        accounts.updatePasswordHash(id, "hash");
        assertThat(accounts.findPasswordHash(id)).contains("hash");
        accounts.removePasswordHash(id);
        assertThat(accounts.findPasswordHash(id)).isEmpty();
        accounts.update(ann);
        assertThat(accounts.findPasswordHash(id)).isEmpty();
    }

    @Test
    void aLinkIsFoundUntilItExpiresAndUsedOnce() {
        OneTimeLinkStore links = Postgres.bean(OneTimeLinkStore.class);
        Instant noon = Instant.parse("2026-11-29T12:00:00Z");
        accounts.insert(ann);
        links.replace(id, "first-" + id, noon);
        links.replace(id, "second-" + id, noon);
        assertThat(links.find("first-" + id, noon.minusSeconds(1))).isEmpty();
        assertThat(links.find("second-" + id, noon.minusSeconds(1))).contains(id);
        assertThat(links.find("second-" + id, noon)).isEmpty();
        assertThat(links.use("second-" + id)).isTrue();
        assertThat(links.use("second-" + id)).isFalse();
    }

    @Test
    void aUserNameThatIsTakenIsRefused() {
        accounts.insert(ann, "hash");
        Account same = new Account(AccountId.random(), ann.userName(), "Other", true, true, Set.of());

        assertThatThrownBy(() -> accounts.insert(same, "hash"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is taken");
    }

    @Test
    void theFourRolesAreThereFromTheStart() {
        assertThat(roles.list()).extracting(Role::name).contains("admin", "dispatcher", "driver", "partner");
        assertThat(roles.find("admin"))
                .map(Role::permissions)
                .contains(Arrays.stream(Permission.values())
                        .filter(Permission::isGrantable)
                        .collect(Collectors.toSet()));
        assertThat(roles.find("dispatcher"))
                .map(Role::permissions)
                .contains(Arrays.stream(Permission.values())
                        .filter(permission -> permission.key().matches("(orders|fleet|plans)\\..*"))
                        .collect(Collectors.toSet()));
        assertThat(roles.find("partner")).map(Role::permissions).contains(Set.of());
        assertThat(roles.find("nobody")).isEmpty();
    }

    @Test
    void aRoleKeepsWhatANewerVersionHasGivenIt() {
        String name = "role-" + id;
        JdbcClient jdbc = Postgres.bean(JdbcClient.class);
        roles.save(new Role(name, Set.of(Permission.FLEET_READ)));
        jdbc.sql("insert into role_permission (role_name, permission) values (?, 'future.thing')")
                .param(name)
                .update();

        roles.save(new Role(name, Set.of(Permission.ORDERS_READ)));

        assertThat(roles.find(name)).contains(new Role(name, Set.of(Permission.ORDERS_READ)));
        assertThat(jdbc.sql("select permission from role_permission where role_name = ?")
                        .param(name)
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("orders.read", "future.thing");
    }
}
