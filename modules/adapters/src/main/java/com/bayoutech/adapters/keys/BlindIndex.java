package com.bayoutech.adapters.keys;

import com.bayoutech.domain.Recipient;
import com.google.crypto.tink.util.Bytes;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Finds the same person, or the same address, again without reading anybody: a keyed hash (HMAC-SHA256) over name, phone, email and address.
 *
 * <p>Case, width and spaces make no difference, nor does how the phone number is grouped. Not safe for use by several threads.
 */
public final class BlindIndex {
    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    public BlindIndex(DataKey key) {
        try {
            this.mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.bytes(), ALGORITHM));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("This Java runtime offers no HMAC-SHA256. Use a complete JDK 25.", e);
        }
    }

    /** The hash under which the person is known. */
    public Bytes of(Recipient recipient) {
        String person = Stream.of(
                        normalized(recipient.name()),
                        normalized(recipient.phone()).replaceAll("[^0-9+]", ""),
                        normalized(recipient.email()),
                        normalized(recipient.addressLine()))
                .collect(Collectors.joining("\u0000"));
        return Bytes.copyFrom(mac.doFinal(person.getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash under which an address is known, whoever lives there. */
    public Bytes ofAddress(String addressLine) {
        // No person's text is like this: between its first two zero characters stand digits alone.
        String address = "\u0000address\u0000" + normalized(addressLine);
        return Bytes.copyFrom(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    }

    /** The key of what is kept for an address, whoever lives there: whoever does not know the address cannot make it. */
    public DataKey keyOfAddress(String addressLine) {
        // Nor like this: no address begins with this word and a zero character.
        String address = "\u0000address-key\u0000" + normalized(addressLine);
        return new DataKey(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
    }

    /** The hash of a word of a kind, such as a postcode. */
    public Bytes ofToken(String kind, String word) {
        // Nor like this: no address is followed by a kind.
        String token = "\u0000token\u0000" + kind + "\u0000" + word;
        return Bytes.copyFrom(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
    }

    private static String normalized(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("[\\s\\u0000]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
