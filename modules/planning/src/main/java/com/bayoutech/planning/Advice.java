package com.bayoutech.planning;

import com.bayoutech.domain.JobId;
import com.bayoutech.domain.ShiftId;
import com.bayoutech.domain.VehicleId;
import com.bayoutech.routing.Breach;
import java.util.List;
import java.util.Optional;

/**
 * Why a job is on no route, and what would change that.
 *
 * @param blocks for each vehicle at work what stands in the way, those first that need least
 * @param remedies changes with which the job is done and nothing is broken that was not broken before, the cheapest first
 */
public record Advice(JobId job, List<Block> blocks, List<Remedy> remedies) {
    public Advice {
        blocks = List.copyOf(blocks);
        remedies = List.copyOf(remedies);
    }

    /**
     * A vehicle, and what it would break if it did the job wherever on its route that breaks least.
     *
     * @param breaches none where the job would fit as it is
     * @param isDrivable whether it can get there and back at all
     * @param extraCents what it would cost more
     */
    public record Block(
            ShiftId shift,
            VehicleId vehicle,
            List<Breach> breaches,
            boolean isDrivable,
            boolean isPinned,
            long extraCents) {
        public Block {
            breaches = List.copyOf(breaches);
        }
    }

    /**
     * A change with which the job is done.
     *
     * @param shift who does it then
     * @param edit what to do, waivers included
     * @param preview what comes of it
     * @param waived what would be broken if no rule were let go
     * @param displaced another job that makes room
     */
    public record Remedy(
            ShiftId shift,
            VehicleId vehicle,
            Edit edit,
            EditPreview preview,
            List<Breach> waived,
            Optional<Displaced> displaced) {
        public Remedy {
            waived = List.copyOf(waived);
        }

        /** What it costs more. */
        public long extraCents() {
            return preview.extraCents();
        }
    }

    /** A job that makes room, and who does it then; nobody where it stays out because it matters less. */
    public record Displaced(JobId job, Optional<VehicleId> to) {}
}
