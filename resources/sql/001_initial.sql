-- Schema 1 of a workspace file. Rules for these files: forward only, never changed once released; every statement ends
-- with a semicolon at the end of a line; the program adds the transaction, application_id and user_version.

-- Whole values as JSON: 'profile', 'base', 'draft', 'snapshot'.
CREATE TABLE document (
    name    TEXT NOT NULL PRIMARY KEY,
    content BLOB NOT NULL
) STRICT;

-- 'cursor': the newest edit that is in the draft; 'checkpoint': the edit up to which document 'draft' was written.
CREATE TABLE counter (
    name  TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

-- The undo journal: each edit with every entity before and after, so that it is its own inverse. Above the cursor: redo.
CREATE TABLE journal (
    seq     INTEGER NOT NULL PRIMARY KEY,
    text    TEXT NOT NULL,
    edit    BLOB NOT NULL,
    made_at TEXT NOT NULL,
    who     TEXT NOT NULL
) STRICT;

-- Which page of the secret store holds a secret. Ids only.
CREATE TABLE secret (
    id   TEXT NOT NULL PRIMARY KEY,
    page TEXT NOT NULL
) STRICT;

CREATE TABLE key_secret (
    key         TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    secret      TEXT NOT NULL,
    PRIMARY KEY (key, fingerprint)
) STRICT;

CREATE TABLE plan (
    number  INTEGER NOT NULL PRIMARY KEY,
    id      TEXT NOT NULL UNIQUE,
    hash    TEXT NOT NULL,
    made_at TEXT NOT NULL,
    author  TEXT NOT NULL,
    content BLOB NOT NULL,
    state   TEXT NOT NULL
) STRICT;

CREATE TABLE step (
    plan    TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    number  INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    message TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (plan, number)
) STRICT;

CREATE TABLE activity (
    number INTEGER NOT NULL PRIMARY KEY,
    at     TEXT NOT NULL,
    who    TEXT NOT NULL,
    what   TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
    name  TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;
