-- What was done, kept for ever; and what the outside is to hear, kept until a relay has carried it out.

create table audit_entry (
    sequence bigserial primary key,
    at timestamptz not null default clock_timestamp(),
    caller_id uuid not null,
    caller_name text not null,
    action text not null,
    subject text not null,
    subject_id uuid not null,
    facts jsonb not null
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only: % is refused. Add an entry that corrects.', tg_op
        using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_is_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

create table outbox (
    sequence bigserial primary key,
    id uuid not null unique,
    aggregate text not null,
    aggregate_id uuid not null,
    bucket integer not null check (bucket between 0 and 63),
    type text not null,
    version integer not null,
    facts jsonb not null,
    created_at timestamptz not null default clock_timestamp()
);
create index outbox_bucket on outbox (bucket, sequence);
create index outbox_created on outbox (created_at);
