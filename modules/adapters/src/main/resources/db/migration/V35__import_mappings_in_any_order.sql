-- Headings in another order were other headings, and a name found what was said of any file with as many of them. Now one keyed hash is over all headings in
-- an order that the key gives them, and the columns are in that order. Hashes do not tell what they were made of, so what is there goes.
drop table import_mapping;
create table import_mapping (
    headings_hash bytea not null,
    -- Blank where it has none.
    name text not null,
    columns text[] not null,
    usual_kind text check (usual_kind in ('PICKUP', 'DELIVERY')),
    saved_at timestamptz not null default clock_timestamp(),
    primary key (headings_hash, name)
);
