package com.bayoutech.adapters.postgres;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanRows extends Repository<PlanRow, UUID> {
    Optional<PlanRow> findById(UUID id);

    Optional<PlanRow> findByDepotIdAndDay(UUID depotId, LocalDate day);

    List<PlanRow> findByDepotIdOrderByDayDesc(UUID depotId);

    /** Waits for whoever adds the same depot and day, and then leaves theirs. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into plan (id, depot_id, day, head, published, version)
            values (:id, :depotId, :day, cast(:head as uuid), cast(:published as uuid), :version)
            on conflict (depot_id, day) do nothing
            """)
    int insertIfAbsent(
            UUID id, UUID depotId, LocalDate day, @Nullable UUID head, @Nullable UUID published, long version);

    /** Waits for whoever else writes the plan, and then sees what it has become. */
    @Query(nativeQuery = true, value = "select 1 from plan where id = :id and version = :version for update")
    Optional<Integer> hold(UUID id, long version);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update PlanRow plan set plan.head = :head, plan.published = :published, plan.version = plan.version + 1
            where plan.id = :id and plan.version = :version
            """)
    int updateIfUnchanged(UUID id, @Nullable UUID head, @Nullable UUID published, long version);

    /** The database removes revisions and runs along with them. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PlanRow plan where plan.depotId = :depotId")
    void removeAll(UUID depotId);
}
