package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.UnitOfWork;
import com.bayoutech.identity.Role;
import com.bayoutech.identity.RoleStore;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Roles by JPA. */
final class PostgresRoleStore implements RoleStore {
    private final RoleRows rows;
    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;

    PostgresRoleStore(RoleRows rows, JdbcClient jdbc, UnitOfWork unitOfWork) {
        this.rows = rows;
        this.jdbc = jdbc;
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

    /** In the order of their names, so that two never wait for each other. */
    @Override
    public void lock(Collection<String> names) {
        if (!names.isEmpty()) {
            jdbc.sql("select name from role where name in (:names) order by name for update")
                    .param("names", names)
                    .query(String.class)
                    .list();
        }
    }

    @Override
    public void save(Role role) {
        unitOfWork.call(() -> rows.saveAndFlush(rows.findById(role.name())
                .orElseGet(() -> new RoleRow(role.name()))
                .with(role)));
    }

    @Override
    public void rename(String name, String next) {
        unitOfWork.run(() -> {
            jdbc.sql("""
                            insert into role (name, second_factor_required)
                            select ?, second_factor_required from role where name = ?
                            """).params(next, name).update();
            jdbc.sql("update role_permission set role_name = ? where role_name = ?")
                    .params(next, name)
                    .update();
            jdbc.sql("update account_role set role_name = ? where role_name = ?")
                    .params(next, name)
                    .update();
            jdbc.sql("delete from role where name = ?").param(name).update();
        });
    }

    @Override
    public void remove(String name) {
        unitOfWork.run(
                () -> jdbc.sql("delete from role where name = ?").param(name).update());
    }
}
