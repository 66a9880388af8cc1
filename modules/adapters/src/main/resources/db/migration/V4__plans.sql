-- A plan is the chain of a day's revisions; a run makes one. Schedules hold ids and times, never places.

create table plan (
    id uuid primary key,
    depot_id uuid not null references depot (id),
    day date not null,
    head uuid,
    published uuid,
    version bigint not null,
    unique (depot_id, day)
);

create table revision (
    id uuid primary key,
    plan_id uuid not null references plan (id) on delete cascade,
    parent uuid references revision (id),
    number integer not null check (number > 0),
    author text not null,
    created_at timestamptz not null,
    travel_version text not null,
    schedule jsonb not null,
    assigned integer not null,
    unassigned integer not null,
    moved integer not null,
    unique (plan_id, number)
);
create index revision_parent on revision (parent);

alter table plan
    add foreign key (head) references revision (id),
    add foreign key (published) references revision (id);
create index plan_head on plan (head);
create index plan_published on plan (published);

create table run (
    id uuid primary key,
    plan_id uuid not null references plan (id) on delete cascade,
    state text not null check (state in ('QUEUED', 'RUNNING', 'FINISHED', 'CANCELLED', 'FAILED')),
    requested_by text not null,
    time_limit_millis bigint not null,
    requested_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    stop_requested boolean not null,
    revision uuid references revision (id),
    failure text,
    trace_id text not null
);
create index run_plan on run (plan_id, requested_at desc);
create index run_revision on run (revision);
create unique index run_one_active on run (plan_id) where state in ('QUEUED', 'RUNNING');
