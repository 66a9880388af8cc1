package com.bayoutech.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Starts Redis on the home's folder. Its password is a new one at each start. */
record RedisServer(Home home, Platform platform, Children children) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ANSWER_MILLISECONDS = 5_000;

    /** Returns the app's properties once commands are answered. */
    Map<String, String> start(int port, LocalAuthority authority, ServerPrograms programs) {
        String password = Secrets.newPassword();
        Path program = programs.redis().resolve("redis-server");
        Path settings = PrivateFiles.write(home.run().resolve("redis.conf"), settings(port, authority, password));
        ServerLog log = new ServerLog(home.logs().resolve("redis.log"));
        long position = log.length();
        Process process = children.start(
                ProcessKind.REDIS,
                program,
                new ProcessBuilder(platform.inOwnSession(List.of(program.toString(), settings.toString())))
                        .redirectInput(ProcessBuilder.Redirect.from(
                                Path.of("/dev/null").toFile()))
                        .redirectOutput(log.open())
                        .redirectErrorStream(true));
        SSLContext trust = authority.trust();
        boolean ready = new Waiting(PATIENCE).until(() -> !process.isAlive() || answers(trust, port, password));
        if (!process.isAlive()) {
            throw log.failure(home, "Redis", position);
        }
        if (!ready) {
            throw new StartRefusedException(
                    "Redis did not get ready within " + PATIENCE.toMinutes() + " minutes. Read its log: " + log.file());
        }
        return Map.of(
                "bayou.redis.address",
                "rediss://localhost:" + port,
                "bayou.redis.password",
                password,
                "bayou.redis.trust-certificate",
                authority.certificate().toString());
    }

    private String settings(int port, LocalAuthority authority, String password) {
        return """
                # Written by BayouTech at each start.
                bind 127.0.0.1
                port 0
                tls-port %d
                tls-protocols "TLSv1.3"
                tls-auth-clients no
                tls-cert-file %s
                tls-key-file %s
                tls-ca-cert-file %s
                requirepass %s
                dir %s
                appendonly yes
                appendfsync everysec
                save ""
                daemonize no
                """.formatted(
                        port,
                        quoted(authority.serverCertificate()),
                        quoted(authority.serverKey()),
                        quoted(authority.certificate()),
                        password,
                        quoted(home.redisData()));
    }

    private static String quoted(Path path) {
        return "\"" + path.toString().replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /** While it still loads its file, it answers, but not with this. */
    private static boolean answers(SSLContext trust, int port, String password) {
        try (SSLSocket socket = (SSLSocket) trust.getSocketFactory().createSocket("localhost", port)) {
            socket.setSoTimeout(ANSWER_MILLISECONDS);
            socket.getOutputStream().write(("AUTH " + password + "\r\nPING\r\n").getBytes(StandardCharsets.US_ASCII));
            var answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            return "+OK".equals(answers.readLine()) && "+PONG".equals(answers.readLine());
        } catch (IOException _) {
            return false;
        }
    }
}
