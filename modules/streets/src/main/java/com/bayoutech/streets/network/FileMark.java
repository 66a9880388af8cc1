package com.bayoutech.streets.network;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;

/**
 * What tells a file from a damaged one.
 *
 * @param name without its folder
 * @param checksum of all bytes, CRC-32C
 */
record FileMark(String name, long bytes, int checksum) {
    /** Reads all of a file. */
    static FileMark of(Path file) throws IOException {
        CRC32C checksum = new CRC32C();
        ByteBuffer buffer = ArrayWriter.buffer();
        long bytes = 0;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (channel.read(buffer.clear()) >= 0) {
                bytes += buffer.flip().remaining();
                checksum.update(buffer);
            }
        }
        return new FileMark(String.valueOf(file.getFileName()), bytes, (int) checksum.getValue());
    }
}
