package com.bayoutech.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.RefusedException;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.coyote.CloseNowException;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class TroubleTest {
    @Test
    void whatWasRefusedIsSaidInItsOwnWords() {
        assertThat(Trouble.of(new CompletionException(new RefusedException("The plan is published already.")))
                        .text())
                .isEqualTo("The plan is published already.");
    }

    @Test
    void whatIsNotPermittedNamesThePermission() {
        Throwable denied =
                catchThrowable(() -> new Caller(UUID.randomUUID(), "dora", Set.of()).require(Permission.ROLES_EDIT));
        assertThat(Trouble.of(denied).text()).contains("roles.edit").doesNotContain("dora");
    }

    @Test
    void whoLeavesBeforeTheAnswerIsThereIsNoTrouble() {
        assertThat(Trouble.of(new IllegalStateException(new CloseNowException("reset"))))
                .isInstanceOf(Trouble.Gone.class);
        assertThat(Trouble.of(new ClientAbortException("broken pipe"))).isInstanceOf(Trouble.Gone.class);
    }

    @Test
    void theRestIsAReferenceAndNothingFromInside() {
        try (var _ = MDC.putCloseable("traceId", "4bf92f3577b34da6a3ce929d0e0e4736")) {
            assertThat(Trouble.of(new IllegalStateException("password=secret")).text())
                    .contains("4bf92f3577b34da6a3ce929d0e0e4736")
                    .doesNotContain("secret", "IllegalState");
        }
    }
}
