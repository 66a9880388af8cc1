package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.MasterKeyException;
import com.bayoutech.adapters.keys.MasterKeys;
import com.google.crypto.tink.util.Bytes;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The versions of the master key that this database knows, each with a check value.
 *
 * <p>Each wrapped key names one of them (a foreign key), so a version that is still needed cannot be forgotten, and a server
 * that has not heard of a rotation cannot write under a version that is gone.
 */
final class MasterKeyVersions {
    private final JdbcClient jdbc;
    private final MasterKeys keys;

    MasterKeyVersions(JdbcClient jdbc, MasterKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /**
     * Registers the first version of a new database, and holds every other against the file.
     *
     * @throws MasterKeyException if the file lacks a key that the database needs, or has another in its place
     */
    void verify() {
        if (stored().isEmpty()) {
            register(keys.currentVersion());
        }
        for (Version version : stored()) {
            if (!keys.checkValue(version.number()).equals(version.checkValue())) {
                throw new MasterKeyException("Version " + version.number()
                        + " of the master key is not the one that this database was written with. Name the right file by"
                        + " bayou.keys.master-file, or bring it back from a backup.");
            }
        }
    }

    /** The version under which keys are wrapped now, whichever server began with it. */
    int current() {
        return jdbc.sql("select max(version) from master_key_version")
                .query(Integer.class)
                .single();
    }

    void register(int version) {
        jdbc.sql("insert into master_key_version (version, check_value) values (?, ?) on conflict do nothing")
                .params(version, keys.checkValue(version).toByteArray())
                .update();
    }

    /** Forgets the versions before this one; the database refuses as long as a key needs them. */
    void removeBefore(int version) {
        jdbc.sql("delete from master_key_version where version < ?")
                .param(version)
                .update();
    }

    private List<Version> stored() {
        return jdbc.sql("select version, check_value from master_key_version order by version")
                .query((row, _) -> new Version(row.getInt("version"), Bytes.copyFrom(row.getBytes("check_value"))))
                .list();
    }

    private record Version(int number, Bytes checkValue) {}
}
