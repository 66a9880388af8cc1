package com.bayoutech.adapters.postgres;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRows extends JpaRepository<AccountRow, UUID> {
    List<AccountRow> findAllByOrderByUserName();

    Optional<AccountRow> findByUserName(String userName);

    @Query("select account.passwordHash from AccountRow account where account.id = :id")
    Optional<String> findPasswordHash(UUID id);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update AccountRow account set account.passwordHash = :passwordHash where account.id = :id")
    int updatePasswordHash(UUID id, @Nullable String passwordHash);
}
