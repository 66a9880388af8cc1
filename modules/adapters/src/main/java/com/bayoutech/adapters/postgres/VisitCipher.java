package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.DataKey;
import com.bayoutech.adapters.keys.FieldAddress;
import com.bayoutech.domain.Place;
import java.nio.ByteBuffer;
import java.util.UUID;

/** The personal columns of one visit: encrypted under the recipient's key and bound to table, row and column. */
final class VisitCipher {
    private final DataKey key;
    private final String row;

    VisitCipher(DataKey key, UUID order, int position) {
        this.key = key;
        this.row = order + "/" + position;
    }

    byte[] seal(String column, String value) {
        return key.encryptText(value, address(column));
    }

    String open(String column, byte[] ciphertext) {
        return key.decryptText(ciphertext, address(column));
    }

    byte[] seal(String column, Place place) {
        ByteBuffer degrees = ByteBuffer.allocate(2 * Double.BYTES);
        degrees.putDouble(place.latitude()).putDouble(place.longitude());
        return key.encrypt(degrees.array(), address(column));
    }

    Place openPlace(String column, byte[] ciphertext) {
        ByteBuffer degrees = ByteBuffer.wrap(key.decrypt(ciphertext, address(column)));
        return new Place(degrees.getDouble(), degrees.getDouble());
    }

    private FieldAddress address(String column) {
        return new FieldAddress("order_visit", row, column);
    }
}
