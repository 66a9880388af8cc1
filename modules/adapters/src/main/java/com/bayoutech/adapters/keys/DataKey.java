package com.bayoutech.adapters.keys;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/** The key of one recipient's personal values; kept wrapped by a master key, never bare. */
public final class DataKey {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;
    private final Aead aead;

    DataKey(byte[] key) {
        this.key = key.clone();
        this.aead = AesGcm.of(key);
    }

    /** A new key. */
    public static DataKey random() {
        byte[] key = new byte[AesGcm.KEY_BYTES];
        RANDOM.nextBytes(key);
        return new DataKey(key);
    }

    /** Encrypts a value for its place. */
    public byte[] encrypt(byte[] value, FieldAddress address) {
        try {
            return aead.encrypt(value, address.associatedData());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The value (" + address + ") cannot be encrypted. It may be too large.", e);
        }
    }

    /**
     * Decrypts the value of a place.
     *
     * @throws UnreadableFieldException if the ciphertext was made by another key or for another place
     */
    public byte[] decrypt(byte[] ciphertext, FieldAddress address) {
        try {
            return aead.decrypt(ciphertext, address.associatedData());
        } catch (GeneralSecurityException e) {
            throw new UnreadableFieldException(address, e);
        }
    }

    /** Encrypts a text for its place. */
    public byte[] encryptText(String value, FieldAddress address) {
        return encrypt(value.getBytes(StandardCharsets.UTF_8), address);
    }

    /** Decrypts the text of a place, like {@link #decrypt}. */
    public String decryptText(byte[] ciphertext, FieldAddress address) {
        return new String(decrypt(ciphertext, address), StandardCharsets.UTF_8);
    }

    /** A copy of the bare key, for {@link MasterKeys} and {@link BlindIndex}. */
    byte[] bytes() {
        return key.clone();
    }
}
