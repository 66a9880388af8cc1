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

    private boolean secondFactorRequired;

    RoleRow() {}

    RoleRow(String name) {
        this.name = name;
        this.permissions = new HashSet<>();
    }

    /** Makes it that role; keys of permissions that this version does not know stay as they are. */
    RoleRow with(Role role) {
        permissions.removeIf(key -> Permission.findByKey(key).isPresent());
        role.permissions().forEach(permission -> permissions.add(permission.key()));
        secondFactorRequired = role.isSecondFactorRequired();
        return this;
    }

    Role toRole() {
        return new Role(
                name,
                permissions.stream()
                        .map(Permission::findByKey)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                secondFactorRequired);
    }
}
