package com.bayoutech.web.walk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Looks for words in all files below some folders: plain, in UTF-16, hexadecimal and base64, and in what gzip hides. */
final class CanaryScan {
    private static final long LARGEST = 256L << 20;

    private final Map<String, byte[]> needles = new TreeMap<>();

    CanaryScan(List<String> words) {
        for (String word : words) {
            byte[] text = word.getBytes(StandardCharsets.UTF_8);
            needles.put(word, text);
            needles.put(word + " in UTF-16", word.getBytes(StandardCharsets.UTF_16LE));
            needles.put(word + " in hexadecimal", HexFormat.of().formatHex(text).getBytes(StandardCharsets.US_ASCII));
            for (int shift = 0; shift < 3; shift++) {
                needles.put(word + " in base64, shifted by " + shift, base64(text, shift));
            }
        }
    }

    /** Each find as "file: what". */
    List<String> find(Path... folders) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> look(file, found));
            }
        }
        return found;
    }

    private void look(Path file, List<String> found) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new AssertionError("The file (" + file + ") is too large to be looked through.");
            }
            byte[] content = Files.readAllBytes(file);
            look(file, content, found);
            if (content.length > 2 && content[0] == 0x1f && content[1] == (byte) 0x8b) {
                look(file, new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes(), found);
            }
        } catch (NoSuchFileException gone) {
            // A server renames and removes its files as it works.
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void look(Path file, byte[] content, List<String> found) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        needles.forEach((what, needle) -> {
            if (text.contains(new String(needle, StandardCharsets.ISO_8859_1))) {
                found.add(file + ": " + what);
            }
        });
    }

    /** The middle of what base64 makes of the word after {@code shift} other bytes: the characters that depend on it alone. */
    private static byte[] base64(byte[] text, int shift) {
        byte[] shifted = new byte[shift + text.length];
        System.arraycopy(text, 0, shifted, shift, text.length);
        String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return encoded.substring(shift == 0 ? 0 : 4, encoded.length() - 2).getBytes(StandardCharsets.US_ASCII);
    }
}
