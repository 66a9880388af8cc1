package com.bayoutech.adapters.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The master keys of the file, which wrap the keys of the personal values.
 *
 * <p>The highest version is the current one. A rotation in another process adds a version to the file: whoever meets a version
 * that is not known here yet reads the file again. Safe for use by several threads.
 */
public final class MasterKeys {
    private final MasterKeyFile file;
    private volatile NavigableMap<Integer, MasterKey> keys;

    /**
     * Reads the file.
     *
     * @throws MasterKeyException if it is missing, unreadable or malformed
     */
    public MasterKeys(MasterKeyFile file) {
        this.file = file;
        this.keys = read(file);
    }

    /** Reads the file again. */
    public void reload() {
        keys = read(file);
    }

    /** The version that wraps new keys. */
    public int currentVersion() {
        return keys.lastKey();
    }

    /** The versions in the file. */
    public SortedSet<Integer> versions() {
        return Collections.unmodifiableSortedSet(keys.navigableKeySet());
    }

    /** What tells a version's key from any other key without giving it away. */
    public Bytes checkValue(int version) {
        return key(version).checkValue();
    }

    /**
     * Wraps a key under a version of the master key.
     *
     * @param owner what the key belongs to; it opens for this owner alone
     */
    public WrappedKey wrap(DataKey dataKey, String owner, int version) {
        try {
            byte[] wrapped = key(version).aead().encrypt(dataKey.bytes(), associatedData(owner, version));
            return WrappedKey.of(version, wrapped);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of (" + owner + ") cannot be wrapped.", e);
        }
    }

    /**
     * Opens a wrapped key.
     *
     * @throws MasterKeyException if the file has no such version, or another key under it
     */
    public DataKey unwrap(WrappedKey wrapped, String owner) {
        try {
            return new DataKey(
                    key(wrapped.version()).aead().decrypt(wrapped.bytes(), associatedData(owner, wrapped.version())));
        } catch (GeneralSecurityException e) {
            throw new MasterKeyException(
                    "The key of (" + owner + ") does not open under version " + wrapped.version()
                            + " of the master key. The row was changed, or the " + file
                            + " holds another key than the one that wrote it; bring the right one back from a backup.",
                    e);
        }
    }

    private MasterKey key(int version) {
        MasterKey key = keys.get(version);
        if (key == null) {
            reload();
            key = keys.get(version);
        }
        if (key == null) {
            throw new MasterKeyException("Version " + version + " of the master key is not in the " + file
                    + ", but stored data needs it. Bring its line back from a backup.");
        }
        return key;
    }

    private static byte[] associatedData(String owner, int version) {
        return ("bayou:key:" + owner + ":" + version).getBytes(StandardCharsets.UTF_8);
    }

    private static NavigableMap<Integer, MasterKey> read(MasterKeyFile file) {
        return file.read().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        line -> MasterKey.of(line.getValue().toByteArray()),
                        (first, _) -> first,
                        TreeMap::new));
    }

    private record MasterKey(Aead aead, Bytes checkValue) {
        static MasterKey of(byte[] key) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] check = mac.doFinal("bayou:master-key-check".getBytes(StandardCharsets.UTF_8));
                return new MasterKey(AesGcm.of(key), Bytes.copyFrom(check, 0, 16));
            } catch (NoSuchAlgorithmException | InvalidKeyException e) {
                throw new IllegalStateException("This Java runtime offers no HMAC-SHA256. Use a complete JDK 25.", e);
            }
        }
    }
}
