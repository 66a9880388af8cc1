package com.bayoutech.streets.region;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Opens regions. To find one damaged may take reading all of it, so it is opened again only when another is in its place. */
final class RegionOpener {
    private final Region.Maker maker;
    private final Map<Path, Damage> damages = new HashMap<>();

    RegionOpener(Region.Maker maker) {
        this.maker = maker;
    }

    /** What was found of the edition that was opened last in its folder. */
    private record Damage(Edition edition, DamagedRegionException found) {}

    /**
     * Opens what was prepared.
     *
     * @throws DamagedRegionException if it has to be prepared again
     * @throws UnreachableRegionException if it cannot be read now
     */
    Region open(Path folder) {
        Edition edition = Edition.of(folder);
        Damage known = damages.get(folder);
        if (known != null && known.edition().equals(edition)) {
            throw known.found();
        }
        try {
            return maker.open(folder);
        } catch (DamagedRegionException damaged) {
            damages.put(folder, new Damage(edition, damaged));
            throw damaged;
        }
    }

    /** Whether what is there now was found damaged. */
    boolean isDamaged(Path folder) {
        Damage known = damages.get(folder);
        return known != null && known.edition().equals(Edition.of(folder));
    }
}
