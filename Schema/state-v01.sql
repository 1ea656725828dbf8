-- What this machine remembers between two commands, version 1. Nothing in it is evidence, and a command that finds none makes it anew.

-- One row says where the newest version of a work was registered from.
CREATE TABLE place (
    ledger   TEXT NOT NULL,                              -- the name of the ledger
    handle   TEXT NOT NULL,
    path     BLOB NOT NULL,                              -- absolute, without links, in the bytes of the file system
    hidden   INTEGER NOT NULL CHECK (hidden IN (0, 1)),  -- whether hidden files were taken
    excludes TEXT NOT NULL,                              -- the patterns that were left out, as a JSON array
    PRIMARY KEY (ledger, handle)
) STRICT, WITHOUT ROWID;

-- One row says which digest a file had in one state. The state is a hint: who owns a file can make two states look alike.
CREATE TABLE seen (
    device   INTEGER NOT NULL,
    inode    INTEGER NOT NULL,
    size     INTEGER NOT NULL,
    modified INTEGER NOT NULL,                           -- nanoseconds since 1970
    changed  INTEGER NOT NULL,                           -- nanoseconds since 1970
    sha256   BLOB NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (device, inode)
) STRICT, WITHOUT ROWID;

-- One row is a time-stamp request that was written to a file, until its reply is imported.
CREATE TABLE request (
    imprint BLOB NOT NULL,                               -- the digest of the checkpoint's note
    nonce   BLOB NOT NULL,
    body    BLOB NOT NULL CHECK (length(body) <= 65536),
    PRIMARY KEY (imprint, nonce)
) STRICT, WITHOUT ROWID;
