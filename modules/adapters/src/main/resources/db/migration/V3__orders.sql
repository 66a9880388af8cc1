-- Orders and the people they go to. Every bytea column is AES-256-GCM ciphertext, a wrapped key, or a keyed hash.

-- The versions of the master key that wrapped keys may name; the keys themselves are in a file outside of the database.
create table master_key_version (
    version integer primary key check (version > 0),
    check_value bytea not null,
    first_used_at timestamptz not null default clock_timestamp()
);

-- Keys that serve all rows alike, such as the blind index's.
create table shared_key (
    name text primary key,
    key_version integer not null references master_key_version (version),
    wrapped_key bytea not null
);

-- One person and the key of everything personal that is kept of them. Losing the key is the erasure.
create table recipient (
    id uuid primary key,
    key_version integer references master_key_version (version),
    wrapped_key bytea,
    blind_index bytea,
    check (num_nulls(key_version, wrapped_key, blind_index) in (0, 3))
);
create unique index recipient_blind_index on recipient (blind_index);
create index recipient_key_version on recipient (key_version, id);

create table orders (
    id uuid primary key,
    depot_id uuid not null references depot (id),
    day date not null,
    reference text not null unique,
    load integer[] not null,
    skills text[] not null,
    priority integer not null check (priority between 0 and 100)
);
create index orders_depot_day on orders (depot_id, day, reference);

create table order_visit (
    order_id uuid not null references orders (id) on delete cascade,
    position integer not null check (position in (0, 1)),
    recipient_id uuid not null references recipient (id),
    kind text not null check (kind in ('PICKUP', 'DELIVERY')),
    windows jsonb not null,
    service_millis bigint not null check (service_millis >= 0),
    name bytea not null,
    phone bytea not null,
    email bytea not null,
    address_line bytea not null,
    notes bytea not null,
    place bytea not null,
    primary key (order_id, position)
);
create index order_visit_recipient on order_visit (recipient_id);
