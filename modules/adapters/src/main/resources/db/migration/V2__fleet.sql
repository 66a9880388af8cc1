-- Depots, vehicles and when they work. A file knows a depot, and a vehicle within its depot, by name.

create table depot (
    id uuid primary key,
    name text not null unique,
    latitude double precision not null check (latitude between -90 and 90),
    longitude double precision not null check (longitude between -180 and 180),
    zone text not null
);

create table vehicle (
    id uuid primary key,
    depot_id uuid not null references depot (id) on delete cascade,
    name text not null,
    type text not null,
    capacity integer[] not null,
    skills text[] not null,
    fixed_cents bigint not null check (fixed_cents >= 0),
    cents_per_kilometer bigint not null check (cents_per_kilometer >= 0),
    cents_per_hour bigint not null check (cents_per_hour >= 0),
    unique (depot_id, name)
);

-- The three columns of the pause are there together or not at all.
create table shift_pattern (
    vehicle_id uuid not null references vehicle (id) on delete cascade,
    position integer not null,
    starts_at time not null,
    ends_at time not null,
    days integer[] not null,
    pause_earliest time,
    pause_latest time,
    pause_seconds bigint,
    primary key (vehicle_id, position),
    check (num_nulls(pause_earliest, pause_latest, pause_seconds) in (0, 3))
);
