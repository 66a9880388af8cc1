package com.bayoutech.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyStore;
import java.security.SignatureException;
import java.time.Clock;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate authority for this machine alone, and the one server certificate that it issues.
 *
 * <p>The authority may sign names of this machine only (RFC 5280, name constraints), so trusting it in a browser opens
 * no other door.
 */
final class LocalAuthority {
    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);

    private final Path folder;
    private final Clock clock;

    LocalAuthority(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    Path certificate() {
        return folder.resolve("authority.pem");
    }

    Path serverCertificate() {
        return folder.resolve("server.pem");
    }

    Path serverKey() {
        return folder.resolve("server.key");
    }

    Path key() {
        return folder.resolve("authority.key");
    }

    /** Makes what is missing or about to expire; a valid authority stays, since browsers may trust it. */
    void ensure() {
        try {
            if (!lasts(certificate(), key())) {
                issuer().issueAuthority();
                issuer().issueServer();
            } else if (!lasts(serverCertificate(), serverKey()) || !issuedHere()) {
                issuer().issueServer();
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new StartRefusedException(
                    "The certificates in (" + folder + ") cannot be made (" + e.getMessage()
                            + "). Remove that folder; the next start makes new ones.",
                    e);
        }
    }

    /** Trusts what this authority has issued, and nothing else. */
    SSLContext trust() {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry("authority", Pem.certificate(certificate()));
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new StartRefusedException(
                    "The local authority (" + certificate() + ") cannot be read. Remove the folder " + folder
                            + "; the next start makes a new one.",
                    e);
        }
    }

    private boolean lasts(Path certificate, Path key) throws GeneralSecurityException {
        return Files.exists(certificate)
                && Files.exists(key)
                && Pem.certificate(certificate)
                        .getNotAfter()
                        .toInstant()
                        .isAfter(clock.instant().plus(RENEWED_BEFORE));
    }

    private boolean issuedHere() throws GeneralSecurityException {
        try {
            Pem.certificate(serverCertificate())
                    .verify(Pem.certificate(certificate()).getPublicKey());
            return true;
        } catch (SignatureException | InvalidKeyException _) {
            return false;
        }
    }

    private CertificateIssuer issuer() {
        return new CertificateIssuer(this, clock.instant());
    }
}
