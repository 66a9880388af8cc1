-- A visit without a place waits: its address may be in several, and somebody has to choose. Such an order is in no plan.
alter table order_visit alter column place drop not null;

-- When somebody chose the place: it is found again when the address comes again for the same depot.
alter table order_visit
    add column chosen_at timestamptz,
    add check (chosen_at is null or place is not null);
create index order_visit_chosen on order_visit (recipient_id, chosen_at desc) where chosen_at is not null;

-- The keyed hash of a recipient's address, once a place was chosen for it. Whoever loses the key loses it too: it would tell that somebody
-- lived there.
alter table recipient
    add column address_index bytea,
    add check (address_index is null or wrapped_key is not null);
create index recipient_address_index on recipient (address_index) where address_index is not null;
