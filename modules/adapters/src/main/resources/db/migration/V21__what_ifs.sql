-- A what-if is a plan beside the day's own: a chain of revisions with a name, which no driver ever gets.

alter table plan
    add column what_if_of uuid references plan (id) on delete cascade,
    add column name text,
    add column base uuid references revision (id),
    add column dropped boolean not null default false,
    add constraint plan_what_if_whole check (
        (what_if_of is null and name is null and base is null and not dropped)
        or (what_if_of is not null and name <> '' and base is not null and published is null)),
    drop constraint plan_depot_id_day_key;

create unique index plan_one_a_day on plan (depot_id, day) where what_if_of is null;
create unique index plan_what_if_name on plan (what_if_of, lower(name)) where not dropped;
create index plan_base on plan (base);
