-- The best that a visitor did in an exercise of the kind 'break'.
create table solution (
    visitor          uuid          not null,
    exercise         varchar(200)  not null,
    exercise_version varchar(64)   not null,
    -- how many actions it took
    actions          integer       not null,
    -- of the panel
    token            varchar(2000) not null,
    created_at       timestamp(6) with time zone not null,
    primary key (visitor, exercise, exercise_version)
);
