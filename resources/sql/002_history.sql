-- Schema 2: the policy's revisions are kept, and a plan has a note, what came of it, and what a list needs of it.

ALTER TABLE plan ADD COLUMN message TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN summary TEXT NOT NULL DEFAULT '';
ALTER TABLE plan ADD COLUMN ended_at TEXT NOT NULL DEFAULT '';
-- The revision that the plan leads to, and how many steps it has: both are in 'content', too.
ALTER TABLE plan ADD COLUMN revision INTEGER NOT NULL DEFAULT 0;
ALTER TABLE plan ADD COLUMN step_count INTEGER NOT NULL DEFAULT 0;

-- Policies that the server had. 'content' is the document, packed by qCompress or plain (then it begins with a brace).
-- source: 'synced' from here (then 'plan' is the plan), or 'read'.
CREATE TABLE revision (
    number  INTEGER NOT NULL PRIMARY KEY,
    author  TEXT NOT NULL,
    message TEXT NOT NULL,
    at      TEXT NOT NULL,
    source  TEXT NOT NULL,
    plan    TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

UPDATE plan SET
    revision = coalesce(json_extract(CAST(content AS TEXT), '$.content.target.revision'), 0),
    step_count = coalesce(json_array_length(CAST(content AS TEXT), '$.content.steps'), 0)
WHERE json_valid(CAST(content AS TEXT));

-- What was synced from here before; of two with one number the later one counts.
INSERT OR REPLACE INTO revision (number, author, message, at, source, plan, content)
SELECT revision, author, '', coalesce(json_extract(CAST(content AS TEXT), '$.content.target.saved_at'), made_at), 'synced', id,
    CAST(json_extract(CAST(content AS TEXT), '$.content.target') AS BLOB)
FROM plan WHERE state = 'done' AND revision > 0 ORDER BY number;

DELETE FROM revision WHERE number <= (SELECT max(number) FROM revision) - 50;
