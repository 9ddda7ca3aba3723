-- Conversations and their messages, as this machine knows them.
CREATE TABLE conversation (
  id          TEXT PRIMARY KEY,
  title       TEXT,
  first_words TEXT NOT NULL,
  preview     TEXT NOT NULL,
  started_at  INTEGER            -- milliseconds since 1970, UTC
) STRICT, WITHOUT ROWID;

CREATE TABLE message (
  conversation TEXT NOT NULL,
  position     INTEGER NOT NULL, -- 0 is the oldest
  id           TEXT NOT NULL,
  sender       TEXT NOT NULL,
  text         TEXT NOT NULL,
  at           INTEGER,          -- milliseconds since 1970, UTC
  status       TEXT NOT NULL,
  voice_ms     INTEGER,          -- how long it sounds, if it was spoken
  voice_peaks  BLOB,             -- how it looks: one byte a bar
  sound        TEXT,             -- the name its sound is kept under
  extra        TEXT,             -- citations and attachments as JSON, if there are any
  PRIMARY KEY (conversation, position)
) STRICT, WITHOUT ROWID;
