-- What headings meant was kept by the headings themselves and by a hash that anybody could try names against. A file without headings begins with a
-- person, so what is there may be personal: it goes. From now on it is a keyed hash of all headings, and what each position means.
drop table import_mapping;
create table import_mapping (
    headings_hash bytea primary key,
    name text unique,
    columns text[] not null,
    usual_kind text check (usual_kind in ('PICKUP', 'DELIVERY')),
    saved_at timestamptz not null default clock_timestamp()
);
