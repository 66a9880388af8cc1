package com.bayoutech.embedded;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate authority for this machine alone, and the one server certificate that it issues.
 *
 * <p>The authority may sign names of this machine only (RFC 5280, name constraints), so trusting it in a browser opens
 * no other door.
 */
final class LocalAuthority {
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    /** Browsers refuse server certificates that live longer. */
    private static final Duration SERVER_LIFE = Duration.ofDays(397);

    private static final Duration RENEWED_BEFORE = Duration.ofDays(30);
    private static final X500Principal AUTHORITY_NAME = new X500Principal("CN=BayouTech local authority");
    private static final X500Principal SERVER_NAME = new X500Principal("CN=localhost");

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

    private Path key() {
        return folder.resolve("authority.key");
    }

    /** Makes what is missing or about to expire; a valid authority stays, since browsers may trust it. */
    void ensure() {
        try {
            if (!lasts(certificate(), key())) {
                createAuthority();
                issueServer();
            } else if (!lasts(serverCertificate(), serverKey()) || !issuedHere()) {
                issueServer();
            }
        } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
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
        } catch (java.security.SignatureException | java.security.InvalidKeyException _) {
            return false;
        }
    }

    private void createAuthority() throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPair keys = newKeys();
        var extensions = new JcaX509ExtensionUtils();
        var builder = builder(AUTHORITY_NAME, keys, AUTHORITY_LIFE)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .addExtension(Extension.nameConstraints, true, thisMachineOnly())
                .addExtension(
                        Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
        PrivateFiles.write(key(), Pem.of(keys.getPrivate()));
        PrivateFiles.write(certificate(), Pem.of(signed(builder, keys.getPrivate())));
    }

    private void issueServer() throws GeneralSecurityException, OperatorCreationException, IOException {
        KeyPair keys = newKeys();
        X509Certificate authority = Pem.certificate(certificate());
        var extensions = new JcaX509ExtensionUtils();
        var names = new GeneralName[] {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
        };
        var builder = builder(SERVER_NAME, keys, SERVER_LIFE)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                .addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth))
                .addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        extensions.createAuthorityKeyIdentifier(authority.getPublicKey()));
        PrivateFiles.write(serverKey(), Pem.of(keys.getPrivate()));
        PrivateFiles.write(serverCertificate(), Pem.of(signed(builder, Pem.privateKey(key()))));
    }

    private static NameConstraints thisMachineOnly() {
        return new NameConstraints(
                new GeneralSubtree[] {
                    new GeneralSubtree(new GeneralName(GeneralName.dNSName, "localhost")),
                    new GeneralSubtree(new GeneralName(GeneralName.iPAddress, "127.0.0.0/8")),
                    new GeneralSubtree(new GeneralName(GeneralName.iPAddress, "::1/128"))
                },
                null);
    }

    private JcaX509v3CertificateBuilder builder(X500Principal subject, KeyPair keys, Duration life) {
        Instant now = clock.instant();
        return new JcaX509v3CertificateBuilder(
                AUTHORITY_NAME,
                new BigInteger(159, new SecureRandom()),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(life)),
                subject,
                keys.getPublic());
    }

    private static X509Certificate signed(
            org.bouncycastle.cert.X509v3CertificateBuilder builder, PrivateKey authorityKey)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authorityKey)));
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
