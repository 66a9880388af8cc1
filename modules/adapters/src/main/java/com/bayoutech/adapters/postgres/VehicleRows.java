package com.bayoutech.adapters.postgres;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface VehicleRows extends JpaRepository<VehicleRow, UUID> {
    List<VehicleRow> findByDepotIdOrderByNameAsc(UUID depotId);

    /** The same with their patterns, in one query. */
    @Query("""
            select distinct vehicle from VehicleRow vehicle left join fetch vehicle.patterns
            where vehicle.depotId = :depotId order by vehicle.name
            """)
    List<VehicleRow> findWithPatterns(UUID depotId);
}
