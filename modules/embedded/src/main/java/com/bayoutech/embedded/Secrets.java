package com.bayoutech.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The generated secrets of a home. Those that the data depends on are never made anew beside existing data. */
record Secrets(Home home) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** For the app: it wraps the keys of the personal values. */
    void ensureMasterKey() {
        ensure(home.masterKey(), Base64.getEncoder().encodeToString(randomBytes(32)));
    }

    /** Of PostgreSQL's superuser, which only the launcher uses. */
    Path postgresPassword() {
        return ensure(home.keys().resolve("postgres.password"), newPassword());
    }

    /** A password to be given to one start, or to one person. */
    static String newPassword() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(randomBytes(18));
    }

    private Path ensure(Path file, String fresh) {
        if (!Files.exists(file)) {
            if (Files.exists(home.postgresData())) {
                throw new StartRefusedException("The key file (" + file + ") is missing, but the data that needs it is"
                        + " there (" + home.postgresData() + "). Put the file back from your backup.");
            }
            PrivateFiles.write(file, fresh + "\n");
        }
        return file;
    }

    private static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
