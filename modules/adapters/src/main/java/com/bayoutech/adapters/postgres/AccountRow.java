package com.bayoutech.adapters.postgres;

import com.bayoutech.foundation.DepotScope;
import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import com.bayoutech.identity.RoleScopes;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class AccountRow {
    @Id
    private UUID id;

    private String userName;
    private String displayName;
    private boolean enabled;
    private boolean passwordOneTime;
    private @Nullable String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @MapKeyColumn(name = "role_name")
    @Fetch(FetchMode.SUBSELECT)
    private Map<String, RoleScopeRow> roles;

    AccountRow() {}

    AccountRow(Account account, @Nullable String passwordHash) {
        this.id = account.id().value();
        this.userName = account.userName();
        this.displayName = account.displayName();
        this.enabled = account.enabled();
        this.passwordOneTime = account.passwordIsOneTime();
        this.passwordHash = passwordHash;
        this.roles = new HashMap<>();
        account.roleScopes().byRole().forEach((role, scope) -> roles.put(role, RoleScopeRow.of(scope)));
    }

    Account toAccount() {
        Map<String, DepotScope> scopes = new HashMap<>();
        roles.forEach((role, scope) -> scopes.put(role, scope.toScope()));
        return new Account(new AccountId(id), userName, displayName, enabled, passwordOneTime, new RoleScopes(scopes));
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
