package com.bayoutech.streets.network;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a folder of prepared streets says about itself; written last, so that it is missing where something else is.
 *
 * @param version names the extract's content
 */
record NetworkFile(String version) {
    private static final String NAME = "network.bin";
    private static final int MAGIC = 0x42595354;
    private static final int FORMAT = 1;
    private static final int DIGITS = 12;

    static NetworkFile of(Path extract) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(extract), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new NetworkFile(HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    }

    void write(Path folder) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve(NAME)))) {
            out.writeInt(MAGIC);
            out.writeInt(FORMAT);
            out.writeUTF(version);
        }
    }

    static NetworkFile read(Path folder) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(folder.resolve(NAME)))) {
            if (in.readInt() != MAGIC) {
                throw new UnreadableNetworkException(folder, "are no prepared streets");
            }
            int format = in.readInt();
            if (format != FORMAT) {
                throw new UnreadableNetworkException(folder, "are in another format (" + format + ")");
            }
            return new NetworkFile(in.readUTF());
        } catch (NoSuchFileException missing) {
            throw new UnreadableNetworkException(folder, "are not there", missing);
        } catch (IOException damaged) {
            throw new UnreadableNetworkException(folder, "are damaged", damaged);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 (each Java has it) is not to be had. Check the JDK.", impossible);
        }
    }
}
