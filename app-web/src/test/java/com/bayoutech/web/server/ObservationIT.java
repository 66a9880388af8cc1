package com.bayoutech.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ObservationIT {
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void figuresGoToDatadogOnceThereIsAKey() throws Exception {
        SSLSocketFactory before = HttpsURLConnection.getDefaultSSLSocketFactory();
        try (RunningServer certified = RunningServer.start();
                DatadogIntake intake = new DatadogIntake(certificateOf(certified))) {
            HttpsURLConnection.setDefaultSSLSocketFactory(Browser.trusting().getSocketFactory());
            Map<String, String> sending = Map.of(
                    "management.datadog.metrics.export.api-key", "a-key-for-this-test",
                    "management.datadog.metrics.export.uri", intake.address(),
                    "management.datadog.metrics.export.step", "2s");
            try (RunningServer server = RunningServer.start(sending)) {
                new Browser(server).get("/login");
                DatadogIntake.Received series = awaitSeries(intake, "bayou.outbox.rows");
                assertThat(series.path()).startsWith("/api/v1/series").contains("api_key=a-key-for-this-test");
                assertThat(series.body()).contains("\"series\":[", "\"metric\":\"bayou.outbox.age\"", "\"points\":[[");
                assertThat(series.body()).doesNotContain("admin");
            }
        } finally {
            HttpsURLConnection.setDefaultSSLSocketFactory(before);
        }
    }

    @Test
    void withoutAKeyNothingIsSent() {
        try (RunningServer server = RunningServer.start()) {
            assertThat(server.bean(MeterRegistry.class).getClass().getSimpleName())
                    .doesNotContain("Datadog");
        }
    }

    @Test
    void theTraceOfARequestIsInItsLines(CapturedOutput output, @TempDir Path folder) throws Exception {
        Path log = folder.resolve("app.log");
        try (RunningServer server = RunningServer.start(Map.of("logging.file.name", log.toString()))) {
            Browser browser = new Browser(server).withTrace(TRACE);
            browser.signIn("admin", RunningServer.ADMIN_PASSWORD);
        }
        assertThat(output.toString().lines().filter(line -> line.contains("signed in")))
                .singleElement()
                .asString()
                .contains(TRACE);
        assertThat(Files.readAllLines(log).stream().filter(line -> line.contains("signed in")))
                .singleElement()
                .asString()
                .startsWith("{\"@timestamp\"")
                .contains("\"" + TRACE + "\"");
    }

    private static DatadogIntake.Received awaitSeries(DatadogIntake intake, String metric) throws InterruptedException {
        while (true) {
            DatadogIntake.Received next = intake.received.poll(60, TimeUnit.SECONDS);
            assertThat(next).as("something from the server").isNotNull();
            if (next.body().contains(metric)) {
                return next;
            }
        }
    }

    private static SSLContext certificateOf(RunningServer server) throws Exception {
        KeyStore store =
                server.bean(SslBundles.class).getBundle("web").getStores().getKeyStore();
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, new char[0]);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }
}
