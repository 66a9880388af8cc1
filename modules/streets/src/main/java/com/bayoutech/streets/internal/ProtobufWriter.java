package com.bayoutech.streets.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes messages of Protocol Buffers, field by field: just what vector tiles and extracts are made of.
 *
 * <p>The encoding is that of <a href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers</a>. A message within a message is
 * written by a writer of its own and then put in as bytes. {@link #clear} makes a writer ready for the next message.
 */
public final class ProtobufWriter {
    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;

    private byte[] bytes = new byte[256];
    private int size;

    /** The bytes written so far. */
    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }

    public byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /** A field of type uint32, uint64, int32, int64, bool or an enum. */
    public void number(int field, long value) {
        tag(field, VARINT);
        varint(value);
    }

    /** A field of type sint32 or sint64. */
    public void signed(int field, long value) {
        number(field, zigzag(value));
    }

    public void text(int field, String value) {
        bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    public void bytes(int field, byte[] value) {
        tag(field, LENGTH_DELIMITED);
        varint(value.length);
        raw(value, value.length);
    }

    /** A message, or a packed list, that another writer holds. */
    public void message(int field, ProtobufWriter content) {
        tag(field, LENGTH_DELIMITED);
        varint(content.size);
        raw(content.bytes, content.size);
    }

    /** An element of a packed list: no tag. */
    public void varint(long value) {
        long rest = value;
        require(10);
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** An element of a packed list of sint32 or sint64. */
    public void signedVarint(long value) {
        varint(zigzag(value));
    }

    /** Small absolute values become small numbers. */
    public static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    private void tag(int field, int type) {
        varint(((long) field << 3) | type);
    }

    private void raw(byte[] value, int length) {
        require(length);
        System.arraycopy(value, 0, bytes, size, length);
        size += length;
    }

    private void require(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
