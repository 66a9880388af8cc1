package com.bayoutech.embedded;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/** Certificates and private keys in the text form that PostgreSQL, Redis and Spring read. */
final class Pem {
    private Pem() {}

    static String of(X509Certificate certificate) throws GeneralSecurityException {
        return text("CERTIFICATE", certificate.getEncoded());
    }

    static String of(PrivateKey key) {
        return text("PRIVATE KEY", key.getEncoded());
    }

    static X509Certificate certificate(Path file) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new java.io.ByteArrayInputStream(content(file)));
    }

    static PrivateKey privateKey(Path file) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(content(file)));
    }

    private static byte[] content(Path file) throws GeneralSecurityException {
        try (PemReader reader = new PemReader(new StringReader(PrivateFiles.read(file)))) {
            PemObject found = reader.readPemObject();
            if (found == null) {
                throw new GeneralSecurityException("The file (" + file + ") holds nothing in PEM form.");
            }
            return found.getContent();
        } catch (IOException e) {
            throw new GeneralSecurityException("The file (" + file + ") cannot be read as PEM.", e);
        }
    }

    private static String text(String kind, byte[] content) {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(kind, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
