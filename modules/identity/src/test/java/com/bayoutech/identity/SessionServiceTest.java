package com.bayoutech.identity;

import static com.bayoutech.identity.PeopleWorld.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.NotPermittedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class SessionServiceTest {
    private final PeopleWorld world = new PeopleWorld();
    private final Caller admin = world.admin();
    private final AccountId adminId = new AccountId(admin.id());
    private final AccountId danaId = world.create(admin, "dana", "dispatcher").account();
    private final Caller dana = world.signIn("dana");
    private final Session adminSession = world.registry.signIn(adminId, "root");
    private final Session first = world.registry.signIn(danaId, "dana");
    private final Session second = world.registry.signIn(danaId, "dana");

    @Test
    void anAdminSignsSomebodyElseOut() {
        world.sessions.revoke(admin, first.id());
        assertThat(world.sessions.listSessions(admin)).containsExactly(adminSession, second);
        assertThat(world.database.entries().getLast().action()).isEqualTo("session.revoked");
        assertThat(world.database.entries().getLast().subjectId()).isEqualTo(danaId.value());
    }

    @Test
    void anAdminSignsSomebodyElseOutEverywhere() {
        world.sessions.revokeAllOf(admin, danaId);
        assertThat(world.registry.list()).containsExactly(adminSession);
        assertThat(world.database.auditedActions()).endsWith("account.sessions-revoked");
    }

    @Test
    void ownSessionsNeedNoPermission() {
        world.sessions.revoke(dana, first.id());
        assertThat(world.registry.list()).containsExactly(adminSession, second);
        world.sessions.revokeAllOf(dana, danaId);
        assertThat(world.registry.list()).containsExactly(adminSession);
    }

    @Test
    void somebodyElsesSessionsNeedIt() {
        assertNotPermitted(() -> world.sessions.revoke(dana, adminSession.id()));
        assertNotPermitted(() -> world.sessions.revoke(dana, "no such session"));
        assertNotPermitted(() -> world.sessions.revokeAllOf(dana, adminId));
        assertNotPermitted(() -> world.sessions.listSessions(NOBODY));
        assertThat(world.registry.list()).hasSize(3);
    }

    @Test
    void aSessionThatHasEndedStaysEnded() {
        world.sessions.revoke(admin, first.id());
        world.sessions.revoke(admin, first.id());
        assertThat(world.database.auditedActions()).containsOnlyOnce("session.revoked");
    }

    private static void assertNotPermitted(ThrowingCallable call) {
        assertThatExceptionOfType(NotPermittedException.class).isThrownBy(call);
    }
}
