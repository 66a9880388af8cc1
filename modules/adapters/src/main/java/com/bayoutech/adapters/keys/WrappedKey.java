package com.bayoutech.adapters.keys;

import com.google.crypto.tink.util.Bytes;

/**
 * A data key, encrypted by a master key.
 *
 * @param version of the master key that opens it
 */
public record WrappedKey(int version, Bytes ciphertext) {
    /** The wrapped key from its stored columns. */
    public static WrappedKey of(int version, byte[] ciphertext) {
        return new WrappedKey(version, Bytes.copyFrom(ciphertext));
    }

    /** A copy of the ciphertext, for storage. */
    public byte[] bytes() {
        return ciphertext.toByteArray();
    }
}
