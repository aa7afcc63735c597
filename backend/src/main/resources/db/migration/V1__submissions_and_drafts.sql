-- Written for H2 in its PostgreSQL mode and for PostgreSQL alike.

create table submission (
    id            uuid primary key,
    visitor       uuid         not null,
    exercise      varchar(200) not null,
    mode          varchar(10)  not null,
    -- JSON array of {name, text}
    files         text         not null,
    created_at    timestamp(6) with time zone not null,
    -- the newer submission that took this one's place while it waited
    superseded_by uuid
);

create index submission_by_visitor on submission (visitor, exercise, created_at);

-- Traces of failing runs, by the first half of the SHA-256 of their JSON.
create table run_trace (
    hash       varchar(32) primary key,
    trace      text        not null,
    broken_at  integer     not null,
    -- JSON {key, arguments}
    says       text        not null,
    created_at timestamp(6) with time zone not null
);

-- Append-only. The key guards against a second verdict of the same submission by the same versions.
create table verdict (
    submission       uuid        not null references submission (id),
    exercise_version varchar(64) not null,
    engine_version   integer     not null,
    grader_version   integer     not null,
    kind             varchar(20) not null,
    schema_version   integer     not null,
    body             text        not null,
    trace            varchar(32) references run_trace (hash),
    created_at       timestamp(6) with time zone not null,
    primary key (submission, exercise_version, engine_version, grader_version)
);

create table draft (
    visitor    uuid         not null,
    exercise   varchar(200) not null,
    source     text         not null,
    updated_at timestamp(6) with time zone not null,
    primary key (visitor, exercise)
);
