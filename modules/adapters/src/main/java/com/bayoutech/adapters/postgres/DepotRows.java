package com.bayoutech.adapters.postgres;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DepotRows extends JpaRepository<DepotRow, UUID> {
    List<DepotRow> findAllByOrderByNameAscIdAsc();

    /** The database removes vehicles and patterns along with it. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from DepotRow depot where depot.id = :id")
    void remove(UUID id);
}
