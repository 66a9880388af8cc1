-- Who is invited has no password yet. The link is kept as a hash: whoever reads this table gets in nowhere.

alter table account alter column password_hash drop not null;

create table one_time_link (
    account_id uuid primary key references account (id) on delete cascade,
    hash text not null unique,
    expires_at timestamptz not null
);
