package com.bayoutech.web.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.bayoutech.identity.AccountService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class StartIT {
    @Test
    void theFirstStartNeedsAPassword(CapturedOutput output) {
        assertRefused(RunningServer.properties(), Map.of("bayou.admin.password", ""));
        assertOneLine(output, "There is no account yet and the property (bayou.admin.password) is not set.");
    }

    @Test
    void theFirstPasswordMustBeAGoodOne(CapturedOutput output) {
        assertRefused(RunningServer.properties(), Map.of("bayou.admin.password", "short"));
        assertOneLine(output, "The property (bayou.admin.password) cannot be used.");
    }

    @Test
    void laterStartsNeedNoPasswordAndChangeNone() {
        Map<String, String> servers = RunningServer.properties();
        RunningServer.start(servers, Map.of()).close();
        try (RunningServer again = RunningServer.start(servers, Map.of("bayou.admin.password", ""))) {
            assertThat(again.bean(AccountService.class)).isNotNull();
            assertThat(new Browser(again)
                            .signIn("admin", RunningServer.ADMIN_PASSWORD)
                            .headers()
                            .firstValue("location")
                            .orElse(""))
                    .doesNotContain("login");
        }
    }

    @Test
    void withoutRedisNothingStarts(CapturedOutput output) {
        assertRefused(with("bayou.redis.address", "rediss://localhost:1"), Map.of());
        assertOneLine(output, "Redis does not answer");
    }

    @Test
    void withoutPostgresNothingStarts(CapturedOutput output) {
        assertRefused(
                with("spring.datasource.url", "jdbc:postgresql://localhost:1/none?sslmode=verify-full"), Map.of());
        assertOneLine(output, "PostgreSQL does not answer.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    spring.datasource.url | ''                                                | (spring.datasource.url) is missing
                    spring.datasource.url | jdbc:postgresql://localhost/bayou                 | Add sslmode=verify-full
                    spring.datasource.url | jdbc:postgresql://localhost/bayou?sslmode=require | Add sslmode=verify-full
                    bayou.redis.address   | ''                                                | (bayou.redis.address) is missing
                    bayou.redis.address   | redis://localhost:6379                            | Begin it with rediss://
                    """)
    void serversAreNamedAndReachedByTlsAlone(String property, String value, String reason, CapturedOutput output) {
        assertRefused(with(property, value), Map.of());
        assertOneLine(output, reason);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> servers = new HashMap<>(RunningServer.properties());
        servers.put(name, value);
        return servers;
    }

    private static void assertRefused(Map<String, String> servers, Map<String, String> more) {
        Throwable refused =
                catchThrowable(() -> RunningServer.start(servers, more).close());
        assertThat(refused).isNotNull();
    }

    private static void assertOneLine(CapturedOutput output, String reason) {
        List<String> errors = output.toString()
                .lines()
                .filter(line -> line.contains(" ERROR "))
                .toList();
        assertThat(errors).singleElement().asString().contains("The server cannot start.", reason);
        assertThat(output.toString()).doesNotContain("\tat ", "context initialization");
    }
}
