package com.bayoutech.embedded;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
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
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes the authority's certificate and the server's. Kept apart, since loading its library takes longer than all else that
 * a later start does with certificates.
 *
 * <p>The old certificate goes first and the new one comes last, so that after a crash no certificate stands beside a key
 * that is not its own.
 */
record CertificateIssuer(LocalAuthority files, Instant now) {
    private static final Duration AUTHORITY_LIFE = Duration.ofDays(3650);
    /** Browsers refuse server certificates that live longer. */
    private static final Duration SERVER_LIFE = Duration.ofDays(397);

    private static final X500Principal AUTHORITY_NAME = new X500Principal("CN=BayouTech local authority");
    private static final X500Principal SERVER_NAME = new X500Principal("CN=localhost");

    void issueAuthority() throws GeneralSecurityException, IOException {
        KeyPair keys = newKeys();
        var extensions = new JcaX509ExtensionUtils();
        var builder = builder(AUTHORITY_NAME, keys, AUTHORITY_LIFE)
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                .addExtension(Extension.nameConstraints, true, thisMachineOnly())
                .addExtension(
                        Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(keys.getPublic()));
        Files.deleteIfExists(files.certificate());
        PrivateFiles.write(files.key(), Pem.of(keys.getPrivate()));
        PrivateFiles.write(files.certificate(), Pem.of(signed(builder, keys.getPrivate())));
    }

    void issueServer() throws GeneralSecurityException, IOException {
        KeyPair keys = newKeys();
        X509Certificate authority = Pem.certificate(files.certificate());
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
        Files.deleteIfExists(files.serverCertificate());
        PrivateFiles.write(files.serverKey(), Pem.of(keys.getPrivate()));
        PrivateFiles.write(files.serverCertificate(), Pem.of(signed(builder, Pem.privateKey(files.key()))));
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
        return new JcaX509v3CertificateBuilder(
                AUTHORITY_NAME,
                new BigInteger(159, new SecureRandom()),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(life)),
                subject,
                keys.getPublic());
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey authorityKey)
            throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authorityKey)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException("The certificate cannot be signed.", e);
        }
    }

    private static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }
}
