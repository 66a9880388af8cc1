-- What people have settled for a revision beyond its schedule: pins, and rules that do not hold. Ids, amounts and times only.

alter table revision add column arrangements jsonb not null default '{"jobs": {}, "routes": {}, "waivers": []}';
alter table revision alter column arrangements drop default;
