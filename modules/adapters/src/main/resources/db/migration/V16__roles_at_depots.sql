-- Where somebody has a role: everywhere, or at some depots. A depot that is removed leaves its id here, which then opens nothing: if it
-- took the row's last depot with it, the role would hold everywhere.
alter table account_role
    add column everywhere boolean not null default true,
    add column depots uuid[] not null default '{}',
    add check (everywhere = (cardinality(depots) = 0));

-- Whoever writes says which; a forgotten limit is no right.
alter table account_role
    alter column everywhere drop default,
    alter column depots drop default;
