package com.bayoutech.adapters.postgres;

import com.bayoutech.adapters.keys.MasterKeyFile;
import com.bayoutech.adapters.keys.MasterKeys;
import com.bayoutech.foundation.AuditEntry;
import com.bayoutech.foundation.AuditTrail;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import com.bayoutech.foundation.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The command that gives the master key a new version and wraps every key anew under it.
 *
 * <p>It may be killed at any moment and run again: the new version is in the file before anything is wrapped under it, keys are
 * wrapped anew in transactions of a few hundred, and a run that finds keys of older versions goes on with them instead of making
 * yet another version. Servers may be at work meanwhile. Old versions stay in the file until they are removed explicitly.
 */
public final class MasterKeyRotation {
    private final MasterKeyFile file;
    private final MasterKeys keys;
    private final MasterKeyVersions versions;
    private final KeyWrapping wrapping;
    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final AuditTrail auditTrail;

    MasterKeyRotation(
            MasterKeyFile file,
            MasterKeys keys,
            MasterKeyVersions versions,
            JdbcTemplate template,
            UnitOfWork unitOfWork,
            AuditTrail auditTrail) {
        this.file = file;
        this.keys = keys;
        this.versions = versions;
        this.wrapping = new KeyWrapping(template, keys);
        this.jdbc = JdbcClient.create(template);
        this.unitOfWork = unitOfWork;
        this.auditTrail = auditTrail;
    }

    /**
     * What a rotation did.
     *
     * @param version the version that all keys are wrapped under now
     * @param resumed whether it went on with an earlier one's work
     * @param rewrapped how many keys were wrapped anew
     * @param removedVersions how many old versions left the file
     */
    public record Report(int version, boolean resumed, int rewrapped, int removedVersions) {}

    /**
     * Rotates; returns when every key is wrapped under the newest version.
     *
     * @param caller who may do so, and is named in the audit trail
     * @param removeOldVersions whether the versions that nothing needs any more leave the file; backups made before still need
     *     them
     * @param progress hears the number of keys wrapped anew so far, after each commit
     * @throws IllegalStateException inside of a unit of work
     */
    public Report rotate(Caller caller, boolean removeOldVersions, IntConsumer progress) {
        caller.require(Permission.KEYS_ROTATE);
        if (TransactionUnitOfWork.isOpen()) {
            throw new IllegalStateException("A rotation commits as it goes. Call it outside of a unit of work.");
        }
        Start start = unitOfWork.call(() -> begin(caller));
        int rewrapped = 0;
        for (int batch = rewrap(start); batch > 0; batch = rewrap(start)) {
            rewrapped += batch;
            progress.accept(rewrapped);
        }
        audit(caller, "master-key.rotated", start.version(), Map.of("rewrapped", Integer.toString(rewrapped)));
        int removed = removeOldVersions ? removeOldVersions(caller, start.version()) : 0;
        return new Report(start.version(), start.resumed(), rewrapped, removed);
    }

    /** One command at a time decides whether there is work left or a new version to be made. */
    private Start begin(Caller caller) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('bayou.master-key-rotation'))")
                .query(row -> {});
        keys.reload();
        boolean resumed = wrapping.hasKeysBefore(keys.currentVersion());
        int version = resumed ? keys.currentVersion() : file.append();
        keys.reload();
        versions.register(version);
        if (!resumed) {
            audit(caller, "master-key.version-added", version, Map.of());
        }
        return new Start(version, resumed);
    }

    private int rewrap(Start start) {
        return unitOfWork.call(() -> wrapping.rewrapSome(start.version()));
    }

    /** First the database forgets them, which it refuses while they are needed; then the file does. */
    private int removeOldVersions(Caller caller, int version) {
        unitOfWork.run(() -> {
            versions.removeBefore(version);
            audit(caller, "master-key.old-versions-removed", version, Map.of());
        });
        int removed = file.removeBefore(version);
        keys.reload();
        return removed;
    }

    private void audit(Caller caller, String action, int version, Map<String, String> facts) {
        UUID subject = UUID.nameUUIDFromBytes(("master-key:" + version).getBytes(StandardCharsets.UTF_8));
        Map<String, String> all = new HashMap<>(facts);
        all.put("version", Integer.toString(version));
        unitOfWork.run(() -> auditTrail.append(new AuditEntry(caller, action, "master-key", subject, all)));
    }

    private record Start(int version, boolean resumed) {}
}
