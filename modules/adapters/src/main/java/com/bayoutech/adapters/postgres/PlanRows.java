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

    Optional<PlanRow> findByDepotIdAndDayAndWhatIfOfIsNull(UUID depotId, LocalDate day);

    List<PlanRow> findByDepotIdOrderByDayDesc(UUID depotId);

    List<PlanRow> findByWhatIfOfOrderByName(UUID plan);

    /** Waits for whoever adds the same depot and day, and then leaves theirs. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into plan (id, depot_id, day, head, published, version)
            values (:id, :depotId, :day, cast(:head as uuid), cast(:published as uuid), :version)
            on conflict do nothing
            """)
    int insertIfAbsent(
            UUID id, UUID depotId, LocalDate day, @Nullable UUID head, @Nullable UUID published, long version);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into plan (id, depot_id, day, version, what_if_of, name, base)
            values (:id, :depotId, :day, :version, :whatIfOf, :name, :base)
            """)
    void insertWhatIf(UUID id, UUID depotId, LocalDate day, long version, UUID whatIfOf, String name, UUID base);

    /** Waits for whoever else writes the plan, and then sees what it has become. */
    @Query(nativeQuery = true, value = "select 1 from plan where id = :id and version = :version for update")
    Optional<Integer> hold(UUID id, long version);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update PlanRow plan set plan.head = :head, plan.published = :published, plan.name = :name,
                plan.dropped = :dropped, plan.version = plan.version + 1
            where plan.id = :id and plan.version = :version
            """)
    int updateIfUnchanged(
            UUID id,
            @Nullable UUID head,
            @Nullable UUID published,
            @Nullable String name,
            boolean dropped,
            long version);

    @Query(nativeQuery = true, value = "select cast(drivers as text) from plan_crew where plan_id = :plan")
    Optional<String> findCrew(UUID plan);

    @Modifying(flushAutomatically = true)
    @Query(nativeQuery = true, value = """
            insert into plan_crew (plan_id, drivers) values (:plan, cast(:drivers as jsonb))
            on conflict (plan_id) do update set drivers = excluded.drivers
            """)
    void saveCrew(UUID plan, String drivers);

    /** The database removes revisions and runs along with them. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PlanRow plan where plan.depotId = :depotId")
    void removeAll(UUID depotId);
}
