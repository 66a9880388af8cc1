-- A visit without a place waits: its address may be in several, and somebody has to choose. Such an order is in no plan.
alter table order_visit alter column place drop not null;

-- Where somebody chose, the keyed hash of the address, so that the choice is found again when the address comes again.
alter table order_visit
    add column chosen_address bytea,
    add column chosen_at timestamptz,
    add check (num_nulls(chosen_address, chosen_at) in (0, 2)),
    add check (chosen_address is null or place is not null);
create index order_visit_chosen_address on order_visit (chosen_address, chosen_at desc) where chosen_address is not null;
