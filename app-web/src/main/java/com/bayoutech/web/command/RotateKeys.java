package com.bayoutech.web.command;

import com.bayoutech.adapters.postgres.MasterKeyRotation;
import com.bayoutech.foundation.Caller;
import com.bayoutech.foundation.Permission;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Makes a new master key and wraps every key anew with it.
 *
 * <p>May be interrupted at any moment and run again. With {@code --remove-old} the older versions leave the key file at the end.
 */
@Component
final class RotateKeys implements Command {
    private final MasterKeyRotation rotation;

    RotateKeys(MasterKeyRotation rotation) {
        this.rotation = rotation;
    }

    @Override
    public String name() {
        return "rotate-keys";
    }

    @Override
    public int run(Set<String> options) {
        MasterKeyRotation.Report report = rotation.rotate(
                Caller.system("rotate-keys", Permission.KEYS_ROTATE),
                options.contains("--remove-old"),
                keys -> System.out.println("rotate-keys: " + keys + " keys wrapped"));
        System.out.println("rotate-keys: done" + (report.resumed() ? " (resumed)" : "") + ", " + report.rewrapped()
                + " keys wrapped with version " + report.version() + ", " + report.removedVersions()
                + " older versions removed");
        return 0;
    }
}
