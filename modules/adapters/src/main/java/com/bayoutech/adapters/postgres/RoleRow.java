package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.Permission;
import com.bayoutech.identity.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A role with the keys of its permissions, those that a newer version has written included. */
@Entity
@Table(name = "role")
class RoleRow {
    @Id
    private String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "role_permission", joinColumns = @JoinColumn(name = "role_name"))
    @Column(name = "permission")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> permissions;

    RoleRow() {}

    RoleRow(String name) {
        this.name = name;
        this.permissions = new HashSet<>();
    }

    /** Gives the role these permissions; keys that this version does not know stay as they are. */
    RoleRow withPermissions(Set<Permission> wanted) {
        permissions.removeIf(key -> Permission.findByKey(key).isPresent());
        wanted.forEach(permission -> permissions.add(permission.key()));
        return this;
    }

    Role toRole() {
        return new Role(
                name,
                permissions.stream()
                        .map(Permission::findByKey)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }
}
