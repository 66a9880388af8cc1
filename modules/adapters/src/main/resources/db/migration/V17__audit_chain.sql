-- Each entry of the audit trail carries the hash of the one before it and its own, so that no change, removal, insertion or swap stays
-- unnoticed, whoever makes it and with whatever rights. How the hash is made is in docs/audit-trail.md; Java makes it on its own to verify.

create function audit_field(field text) returns bytea language sql immutable as $$
    select convert_to(octet_length(convert_to(field, 'UTF8')) || ':' || field, 'UTF8')
$$;

create function audit_hash(entry audit_entry, previous text) returns text language sql immutable as $$
    select encode(sha256(
        audit_field(previous)
        || audit_field(entry.sequence::text)
        || audit_field(to_char(entry.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit_field(entry.caller_id::text)
        || audit_field(entry.caller_name)
        || audit_field(entry.action)
        || audit_field(entry.subject)
        || audit_field(entry.subject_id::text)
        || audit_field((select count(*)::text from jsonb_object_keys(entry.facts)))
        || coalesce(
            (select string_agg(audit_field(key) || audit_field(value), ''::bytea order by convert_to(key, 'UTF8'))
            from jsonb_each_text(entry.facts)),
            ''::bytea)), 'hex')
$$;

alter table audit_entry add column previous text, add column hash text;

-- What is there already is chained as it is.
alter table audit_entry disable trigger audit_entry_is_append_only;
do $$
declare
    entry audit_entry;
    last text := repeat('0', 64);
begin
    for entry in select * from audit_entry order by sequence loop
        update audit_entry set previous = last, hash = audit_hash(entry, last) where sequence = entry.sequence;
        last := audit_hash(entry, last);
    end loop;
end
$$;
alter table audit_entry enable trigger audit_entry_is_append_only;

alter table audit_entry
    alter column previous set not null,
    alter column hash set not null,
    alter column at drop default,
    alter column sequence drop default;
drop sequence audit_entry_sequence_seq;

-- One at a time, from here to the end of the transaction: the next one reads the hash of the last that is committed. The application writes
-- its entries as the last thing before it commits, so nobody waits for more than that.
create function chain_audit_entry() returns trigger language plpgsql as $$
declare
    head audit_entry;
begin
    perform pg_advisory_xact_lock(hashtext('bayou.audit'));
    select * into head from audit_entry order by sequence desc limit 1;
    new.sequence := coalesce(head.sequence, 0) + 1;
    new.at := clock_timestamp();
    new.previous := coalesce(head.hash, repeat('0', 64));
    new.hash := audit_hash(new, new.previous);
    return new;
end
$$;

create trigger audit_entry_is_chained
    before insert on audit_entry
    for each row execute function chain_audit_entry();

create index audit_entry_at on audit_entry (at);
create index audit_entry_action on audit_entry (action text_pattern_ops, sequence);
create index audit_entry_subject on audit_entry (subject_id, sequence);
