package com.bayoutech.adapters.postgres;

import com.bayoutech.identity.Account;
import com.bayoutech.identity.AccountId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "account")
class AccountRow {
    @Id
    private UUID id;

    private String userName;
    private String displayName;
    private boolean enabled;
    private boolean passwordOneTime;
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    @Fetch(FetchMode.SUBSELECT)
    private Set<String> roles;

    AccountRow() {}

    AccountRow(Account account, String passwordHash) {
        this.id = account.id().value();
        this.userName = account.userName();
        this.displayName = account.displayName();
        this.enabled = account.enabled();
        this.passwordOneTime = account.passwordIsOneTime();
        this.passwordHash = passwordHash;
        this.roles = new HashSet<>(account.roles());
    }

    Account toAccount() {
        return new Account(new AccountId(id), userName, displayName, enabled, passwordOneTime, roles);
    }

    String passwordHash() {
        return passwordHash;
    }
}
