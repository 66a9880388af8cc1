package com.bayoutech.adapters.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;

/** Builds Tink's AES-256-GCM from the bare bytes of a key; a ciphertext is nonce (12 bytes), text, tag (16 bytes). */
final class AesGcm {
    static final int KEY_BYTES = 32;

    private static final AesGcmParameters PARAMETERS = parameters();

    private AesGcm() {}

    @AccessesPartialKey
    static Aead of(byte[] key) {
        try {
            return AesGcmJce.create(AesGcmKey.builder()
                    .setParameters(PARAMETERS)
                    .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                    .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime offers no AES-256-GCM. Use a complete JDK 25.", e);
        }
    }

    private static AesGcmParameters parameters() {
        try {
            return AesGcmParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setIvSizeBytes(12)
                    .setTagSizeBytes(16)
                    .setVariant(AesGcmParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "This version of Tink offers no AES-256-GCM. Use the version of the build.", e);
        }
    }
}
