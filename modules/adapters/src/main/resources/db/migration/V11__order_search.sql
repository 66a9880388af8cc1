-- Keyed hashes of the words of a recipient's name and of the postcodes in the address, by which orders are found across days. They go with the
-- recipient's key, whoever takes that away.
alter table recipient
    add column search_tokens bytea[],
    add check (search_tokens is null or wrapped_key is not null);
create index recipient_search_tokens on recipient using gin (search_tokens);
-- Those of before are given theirs by the server, which has the key.
create index recipient_without_tokens on recipient (id) where search_tokens is null and wrapped_key is not null;

create function forget_search_tokens() returns trigger language plpgsql as $$
begin
    new.search_tokens := null;
    return new;
end
$$;

create trigger recipient_forgets_search_tokens
    before update of wrapped_key on recipient
    for each row when (new.wrapped_key is null)
    execute function forget_search_tokens();
