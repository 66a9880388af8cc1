-- Where people have said that an address is, for a depot, once the order in which they said so is removed. Found by a keyed hash of the address, and opened
-- by the address alone: whoever has the database and its keys, and does not know the address, learns neither it nor the place.
create table address_place (
    depot_id uuid not null references depot (id) on delete cascade,
    address_index bytea not null,
    place bytea not null,
    chosen_at timestamptz not null,
    used_on date not null default current_date,
    primary key (depot_id, address_index)
);
create index address_place_index on address_place (address_index);
create index address_place_used on address_place (used_on);
