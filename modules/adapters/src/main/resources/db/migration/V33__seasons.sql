-- A weekly shift may hold for a season alone; both days belong to it.
alter table shift_pattern
    add column valid_from date,
    add column valid_until date,
    add check (valid_until >= valid_from);
