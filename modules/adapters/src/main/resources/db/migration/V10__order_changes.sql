-- Orders change: they are held, cancelled, moved, tried in vain and edited, and each change can be told and taken back.

-- A visit that failed stays with its order, which goes on to another day: so each day still knows what was tried on it.
alter table orders
    add column state text not null default 'OPEN' check (state in ('OPEN', 'ON_HOLD', 'CANCELLED')),
    add column version integer not null default 1 check (version > 0),
    -- Of which version it has the content: an earlier one's, once changes were taken back.
    add column content integer not null default 1 check (content > 0 and content <= version),
    add column failed_days date[] not null default '{}',
    add column failed_visits integer[] not null default '{}',
    add column failed_reasons text[] not null default '{}',
    add check (cardinality(failed_days) = cardinality(failed_visits)
        and cardinality(failed_days) = cardinality(failed_reasons));
create index orders_failed_days on orders using gin (failed_days) where failed_days <> '{}';

-- Which version of an order a change has made, and what there was before it; changes of the same id were made at once. What is personal is told
-- by the name of its field alone.
create table order_change (
    order_id uuid not null references orders (id) on delete cascade,
    version integer not null,
    change_id uuid not null,
    at timestamptz not null default clock_timestamp(),
    caller_id uuid not null,
    caller_name text not null,
    action text not null,
    fields jsonb not null,
    undone_change_id uuid,
    content integer not null,
    former_content integer,
    former jsonb,
    primary key (order_id, version)
);
create index order_change_id on order_change (change_id);

-- The visits before a change, their personal columns still under the keys of their recipients: to lose a key is to lose these too.
create table order_former_visit (
    order_id uuid not null,
    version integer not null,
    position integer not null check (position in (0, 1)),
    recipient_id uuid not null references recipient (id),
    kind text not null,
    windows jsonb not null,
    service_millis bigint not null,
    name bytea not null,
    phone bytea not null,
    email bytea not null,
    address_line bytea not null,
    notes bytea not null,
    place bytea,
    chosen_at timestamptz,
    primary key (order_id, version, position),
    foreign key (order_id, version) references order_change (order_id, version) on delete cascade
);
create index order_former_visit_recipient on order_former_visit (recipient_id);

-- Whoever could bring orders in could also say where they are; now both are part of changing them.
insert into role_permission (role_name, permission)
select role_name, 'orders.edit' from role_permission where permission = 'orders.import'
on conflict do nothing;
