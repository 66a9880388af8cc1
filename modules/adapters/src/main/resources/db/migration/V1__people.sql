-- Who can sign in, and what they may do. Permissions are kept by their keys, so that an older version can read a newer one's.

create table role (
    name text primary key
);

create table role_permission (
    role_name text not null references role (name) on delete cascade,
    permission text not null,
    primary key (role_name, permission)
);

create table account (
    id uuid primary key,
    user_name text not null unique check (user_name = lower(user_name)),
    display_name text not null,
    enabled boolean not null,
    password_one_time boolean not null,
    password_hash text not null
);

create table account_role (
    account_id uuid not null references account (id) on delete cascade,
    role_name text not null references role (name),
    primary key (account_id, role_name)
);
create index account_role_role on account_role (role_name);

insert into role (name) values ('admin'), ('dispatcher'), ('driver'), ('partner');

insert into role_permission (role_name, permission)
select 'admin', permission
from unnest(array[
    'orders.read', 'orders.import', 'orders.remove',
    'fleet.read', 'fleet.edit',
    'plans.read', 'plans.edit', 'plans.publish',
    'people.read', 'people.edit',
    'roles.read', 'roles.edit',
    'sessions.read', 'sessions.revoke',
    'audit.read', 'system.read', 'demo.manage'
]) permission;

-- The doors of drivers and partners come later; their roles wait empty.
insert into role_permission (role_name, permission)
select 'dispatcher', permission
from unnest(array[
    'orders.read', 'orders.import', 'orders.remove',
    'fleet.read', 'fleet.edit',
    'plans.read', 'plans.edit', 'plans.publish'
]) permission;
