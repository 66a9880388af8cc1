-- A history tells of each revision what made it and its figures, without reading its schedule.

alter table revision
    add column origin_kind text not null default 'EDIT' check (origin_kind <> ''),
    add column origin_jobs uuid[] not null default '{}',
    add column origin_vehicles uuid[] not null default '{}',
    -- What was restored or merged; it may go before this.
    add column origin_source uuid references revision (id) on delete set null,
    add column total_cents bigint,
    add column routes integer,
    add column stops integer,
    add column left_out integer;

update revision set
    origin_kind = case when exists (select from run where run.revision = revision.id) then 'RUN' else 'EDIT' end,
    total_cents = (select coalesce(sum(term.value::bigint), 0) from jsonb_each_text(schedule -> 'costs') term),
    routes = jsonb_array_length(schedule -> 'routes'),
    stops = (select coalesce(sum(jsonb_array_length(route -> 'stops')), 0)
             from jsonb_array_elements(schedule -> 'routes') route),
    left_out = jsonb_array_length(schedule -> 'unassigned');

alter table revision
    alter column origin_kind drop default,
    alter column origin_jobs drop default,
    alter column origin_vehicles drop default,
    alter column total_cents set not null,
    alter column routes set not null,
    alter column stops set not null,
    alter column left_out set not null;

create index revision_origin_source on revision (origin_source);
