-- By which rules a shift is driven and paid. Both columns of the overtime are there together or not at all.
alter table shift_pattern
    add column rest_rules text not null default 'NONE' check (rest_rules in ('NONE', 'EU_561', 'UNITED_STATES')),
    add column overtime_after_seconds bigint check (overtime_after_seconds between 0 and 86400),
    add column overtime_cents_per_hour bigint check (overtime_cents_per_hour >= 0),
    add check (num_nulls(overtime_after_seconds, overtime_cents_per_hour) in (0, 2));
