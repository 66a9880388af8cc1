package com.bayoutech.adapters.keys;

import java.nio.charset.StandardCharsets;

/**
 * Where a ciphertext belongs: what it is bound to as associated data, so that it opens nowhere else.
 *
 * @param row the primary key, as text
 */
public record FieldAddress(String table, String row, String column) {
    byte[] associatedData() {
        return ("bayou:" + this).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return table + "[" + row + "]." + column;
    }
}
