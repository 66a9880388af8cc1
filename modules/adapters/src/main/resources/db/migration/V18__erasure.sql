-- What people set for all; so far how many days recipients are kept after their last order.
create table setting (
    name text primary key,
    value text not null
);

insert into role_permission (role_name, permission) values ('admin', 'recipients.erase');

-- The tasks of the house, such as the nightly look at the audit trail, beside those of the runs: a scheduler that met the other's tasks would
-- take them for unknown ones.
create table house_tasks (like scheduled_tasks including all);
