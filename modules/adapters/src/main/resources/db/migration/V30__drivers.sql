-- Who drives: not a vehicle, and not an account. The name is encrypted under the shared key of drivers.
create table driver (
    id uuid primary key,
    depot_id uuid not null references depot (id) on delete cascade,
    name bytea not null,
    skills text[] not null,
    usual_vehicle_id uuid references vehicle (id) on delete set null
);

create index driver_depot on driver (depot_id);
create index driver_usual_vehicle on driver (usual_vehicle_id);

-- Both days belong to it.
create table driver_absence (
    driver_id uuid not null references driver (id) on delete cascade,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    primary key (driver_id, first_day)
);

-- A shift is no row: it is made of its pattern and the day, and always has the same id.
create table shift_stand_in (
    shift_id uuid primary key,
    depot_id uuid not null references depot (id) on delete cascade,
    day date not null,
    driver_id uuid not null references driver (id) on delete cascade
);

create index shift_stand_in_day on shift_stand_in (depot_id, day);
create index shift_stand_in_driver on shift_stand_in (driver_id);
