-- The ledger, version 1. A released file of this folder is never edited; the next version follows it.
-- Triggers here stop accidents. What exposes an edit is the tree and the signatures; what exposes a rollback lies outside this file.

-- One row is one appended entry: a signed envelope, whose bytes are a leaf of the Merkle tree.
CREATE TABLE entry (
    position INTEGER PRIMARY KEY CHECK (position >= 0),  -- 0-based, no gaps
    body     BLOB NOT NULL CHECK (length(body) BETWEEN 1 AND 65535),
    leafHash BLOB NOT NULL UNIQUE CHECK (length(leafHash) = 32)
) STRICT;

CREATE TRIGGER entryGoesAtTheEnd BEFORE INSERT ON entry
WHEN NEW.position IS NOT (SELECT coalesce(max(position) + 1, 0) FROM entry)
BEGIN SELECT RAISE(ABORT, 'entries are appended in order'); END;

CREATE TRIGGER entryStays BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never removed'); END;

CREATE TRIGGER entryIsNotChanged BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'entries are never changed'); END;

-- One row is one line of the list whose root stands in an entry.
CREATE TABLE line (
    entry    INTEGER NOT NULL REFERENCES entry (position),
    position INTEGER NOT NULL CHECK (position >= 0),     -- 0-based within the entry, no gaps
    body     BLOB NOT NULL,
    leafHash BLOB NOT NULL CHECK (length(leafHash) = 32),
    PRIMARY KEY (entry, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER lineGoesAtTheEnd BEFORE INSERT ON line
WHEN NEW.position IS NOT (SELECT coalesce(max(position) + 1, 0) FROM line WHERE entry = NEW.entry)
BEGIN SELECT RAISE(ABORT, 'lines are appended in order'); END;

CREATE TRIGGER lineStays BEFORE DELETE ON line
BEGIN SELECT RAISE(ABORT, 'lines are never removed'); END;

CREATE TRIGGER lineIsNotChanged BEFORE UPDATE ON line
BEGIN SELECT RAISE(ABORT, 'lines are never changed'); END;

-- One row is the signed note of the tree after one committed batch, in its exact bytes.
CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY CHECK (size > 0),
    note BLOB NOT NULL
) STRICT;

CREATE TRIGGER checkpointGoesAtTheEnd BEFORE INSERT ON checkpoint
WHEN NEW.size <= (SELECT coalesce(max(size), 0) FROM checkpoint)
BEGIN SELECT RAISE(ABORT, 'checkpoints are appended in order'); END;

CREATE TRIGGER checkpointStays BEFORE DELETE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoints are never removed'); END;

CREATE TRIGGER checkpointIsNotChanged BEFORE UPDATE ON checkpoint
BEGIN SELECT RAISE(ABORT, 'checkpoints are never changed'); END;

-- One row is one time-stamp reply (RFC 3161) over a checkpoint's note, raw as it was received, and the request it answers.
CREATE TABLE token (
    number  INTEGER PRIMARY KEY CHECK (number >= 0),     -- 0-based, no gaps
    size    INTEGER NOT NULL REFERENCES checkpoint (size),
    request BLOB NOT NULL CHECK (length(request) <= 65536),
    reply   BLOB NOT NULL CHECK (length(reply) <= 65536)
) STRICT;

CREATE TRIGGER tokenGoesAtTheEnd BEFORE INSERT ON token
WHEN NEW.number IS NOT (SELECT coalesce(max(number) + 1, 0) FROM token)
BEGIN SELECT RAISE(ABORT, 'tokens are appended in order'); END;

CREATE TRIGGER tokenStays BEFORE DELETE ON token
BEGIN SELECT RAISE(ABORT, 'tokens are never removed'); END;

CREATE TRIGGER tokenIsNotChanged BEFORE UPDATE ON token
BEGIN SELECT RAISE(ABORT, 'tokens are never changed'); END;

-- One row is one mebibyte, or the rest, of a document or capture; the document is named by its salted commitment.
CREATE TABLE chunk (
    document BLOB NOT NULL CHECK (length(document) = 32),
    position INTEGER NOT NULL CHECK (position >= 0),     -- 0-based within the document, no gaps
    data     BLOB NOT NULL CHECK (length(data) <= 1048576),
    PRIMARY KEY (document, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER chunkGoesAtTheEnd BEFORE INSERT ON chunk
WHEN NEW.position IS NOT (SELECT coalesce(max(position) + 1, 0) FROM chunk WHERE document = NEW.document)
BEGIN SELECT RAISE(ABORT, 'chunks are appended in order'); END;

CREATE TRIGGER chunkStays BEFORE DELETE ON chunk
BEGIN SELECT RAISE(ABORT, 'chunks are never removed'); END;

CREATE TRIGGER chunkIsNotChanged BEFORE UPDATE ON chunk
BEGIN SELECT RAISE(ABORT, 'chunks are never changed'); END;

-- One row is one tile of the Merkle tree (C2SP tlog-tiles, height 8): a cache of hashes, recomputed and compared by verification.
CREATE TABLE tile (
    level  INTEGER NOT NULL CHECK (level BETWEEN 0 AND 7),
    number INTEGER NOT NULL CHECK (number >= 0),
    hashes BLOB NOT NULL CHECK (length(hashes) BETWEEN 32 AND 8192 AND length(hashes) % 32 = 0),
    PRIMARY KEY (level, number)
) STRICT, WITHOUT ROWID;

-- One row says which entry a name stands for: derived from the entries, recomputed and compared by verification.
CREATE TABLE handle (
    kind    TEXT NOT NULL CHECK (kind IN ('work', 'agreement', 'link', 'use')),
    name    TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    entry   INTEGER NOT NULL REFERENCES entry (position),
    PRIMARY KEY (kind, name, version)
) STRICT, WITHOUT ROWID;

-- One row says which work has exactly this content: derived from the lines, recomputed and compared by verification.
CREATE TABLE content (
    key   BLOB PRIMARY KEY CHECK (length(key) = 32),
    entry INTEGER NOT NULL REFERENCES entry (position)
) STRICT, WITHOUT ROWID;
