-- What people have beside their password. Secrets of authenticators are AES-256-GCM ciphertext; recovery codes are kept as hashes alone.

alter table role add column second_factor_required boolean not null default false;
update role set second_factor_required = true where name in ('admin', 'dispatcher');

create table authenticator (
    account_id uuid primary key references account (id) on delete cascade,
    secret bytea not null,
    last_used_step bigint not null
);

create table recovery_code (
    account_id uuid not null references account (id) on delete cascade,
    hash text not null,
    primary key (account_id, hash)
);

-- Nothing of a passkey is secret: what it signs is checked against its public key.
create table passkey (
    id text primary key,
    account_id uuid not null references account (id) on delete cascade,
    label text not null,
    created_at timestamptz not null,
    last_used_at timestamptz not null,
    signature_count bigint not null,
    public_key text not null,
    attestation text not null,
    client_data text not null,
    transports text[] not null,
    backup_eligible boolean not null,
    backed_up boolean not null
);
create index passkey_account on passkey (account_id, created_at);
