-- How much of a plan a run may change, what it has gained, and what it has found for somebody to look at. Ids, amounts and times only.

alter table run add column scope jsonb not null default '{}';
alter table run add column is_proposal boolean not null default false;
alter table run alter column scope drop default;
alter table run alter column is_proposal drop default;
alter table run add column cents_before bigint;
alter table run add column unassigned_before integer;
alter table run add column cents bigint;
alter table run add column unassigned integer;

create table proposal (
    run_id uuid primary key references run (id) on delete cascade,
    plan_id uuid not null unique references plan (id) on delete cascade,
    base uuid not null references revision (id) on delete cascade,
    requested_by text not null,
    found_at timestamptz not null,
    travel_version text not null,
    schedule jsonb not null
);
create index proposal_base on proposal (base);
