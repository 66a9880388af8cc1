-- Who drove what when a plan was published last: whoever gets another route at the next publishing is told against this. Ids only, and of drivers who have
-- left since, too.

create table plan_crew (
    plan_id uuid primary key references plan (id) on delete cascade,
    drivers jsonb not null
);
