package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleStore;
import java.util.List;
import java.util.Optional;

/** Roles by JPA. */
final class PostgresRoleStore implements RoleStore {
    private final RoleRows rows;
    private final UnitOfWork unitOfWork;

    PostgresRoleStore(RoleRows rows, UnitOfWork unitOfWork) {
        this.rows = rows;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<Role> list() {
        return rows.findAllByOrderByName().stream().map(RoleRow::toRole).toList();
    }

    @Override
    public Optional<Role> find(String name) {
        return rows.findById(name).map(RoleRow::toRole);
    }

    @Override
    public void save(Role role) {
        unitOfWork.call(() -> rows.saveAndFlush(rows.findById(role.name())
                .orElseGet(() -> new RoleRow(role.name()))
                .with(role)));
    }
}
