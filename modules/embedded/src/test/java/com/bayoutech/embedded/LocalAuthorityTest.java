package com.bayoutech.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalAuthorityTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    private LocalAuthority authorityAt(Instant moment) {
        LocalAuthority authority = new LocalAuthority(folder, Clock.fixed(moment, ZoneOffset.UTC));
        authority.ensure();
        return authority;
    }

    @Test
    void theServerCertificateNamesThisMachineAndIsSignedByTheAuthority() throws Exception {
        LocalAuthority authority = authorityAt(NOW);
        X509Certificate server = Pem.certificate(authority.serverCertificate());
        X509Certificate issuer = Pem.certificate(authority.certificate());
        server.verify(issuer.getPublicKey());
        assertThat(server.getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .containsExactly("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(server.getPublicKey().getAlgorithm()).isEqualTo("EC");
        assertThat(issuer.getBasicConstraints()).isZero();
    }

    @Test
    void theAuthorityMaySignThisMachineOnly() throws Exception {
        X509Certificate issuer = Pem.certificate(authorityAt(NOW).certificate());
        assertThat(issuer.getCriticalExtensionOIDs()).contains("2.5.29.30");
    }

    @Test
    void keysAreReadableByTheirOwnerAlone() throws IOException {
        LocalAuthority authority = authorityAt(NOW);
        for (Path key : new Path[] {authority.serverKey(), folder.resolve("authority.key")}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aCertificateThatLastsIsKept() throws IOException {
        String first = Files.readString(authorityAt(NOW).serverCertificate());
        assertThat(authorityAt(NOW.plus(Duration.ofDays(300))).serverCertificate())
                .hasContent(first);
    }

    @Test
    void aServerCertificateAboutToExpireIsRenewedByTheSameAuthority() throws IOException {
        LocalAuthority first = authorityAt(NOW);
        String server = Files.readString(first.serverCertificate());
        String issuer = Files.readString(first.certificate());
        LocalAuthority later = authorityAt(NOW.plus(Duration.ofDays(380)));
        assertThat(Files.readString(later.serverCertificate())).isNotEqualTo(server);
        assertThat(Files.readString(later.certificate())).isEqualTo(issuer);
    }

    @Test
    void anAuthorityAboutToExpireIsReplacedTogetherWithItsServerCertificate() throws Exception {
        authorityAt(NOW);
        LocalAuthority later = authorityAt(NOW.plus(Duration.ofDays(3640)));
        Pem.certificate(later.serverCertificate())
                .verify(Pem.certificate(later.certificate()).getPublicKey());
    }

    @Test
    void anUnreadableCertificateIsOneClearLine() throws IOException {
        Files.writeString(authorityAt(NOW).certificate(), "nonsense");
        assertThatThrownBy(() -> authorityAt(NOW))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("Remove that folder");
    }
}
