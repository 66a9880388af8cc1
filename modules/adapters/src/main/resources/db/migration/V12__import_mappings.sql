-- What the headings of files mean, by a fingerprint of all of them; a name finds it for files with other headings too. Headings that mean nothing, and
-- rows, are not kept: a file without headings begins with a person.
create table import_mapping (
    fingerprint text primary key,
    name text unique,
    columns jsonb not null,
    usual_kind text check (usual_kind in ('PICKUP', 'DELIVERY')),
    saved_at timestamptz not null default clock_timestamp()
);
