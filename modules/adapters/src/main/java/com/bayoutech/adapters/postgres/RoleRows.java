package com.bayoutech.adapters.postgres;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface RoleRows extends JpaRepository<RoleRow, String> {
    List<RoleRow> findAllByOrderByName();
}
