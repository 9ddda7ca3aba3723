-- Messages in the order of time, and their words to be searched for.
ALTER TABLE message RENAME TO message_1;

CREATE TABLE message (
  moment       INTEGER PRIMARY KEY, -- grows with time: milliseconds since 1970 times 1024, and what tells two apart
  conversation TEXT NOT NULL,
  position     INTEGER NOT NULL, -- 0 is the oldest
  id           TEXT NOT NULL,
  sender       TEXT NOT NULL,
  text         TEXT NOT NULL,
  words        TEXT,             -- what is searched in its place, if that is not the text itself
  at           INTEGER,          -- milliseconds since 1970, UTC
  status       TEXT NOT NULL,
  voice_ms     INTEGER,          -- how long it sounds, if it was spoken
  voice_peaks  BLOB,             -- how it looks: one byte a bar
  sound        TEXT,             -- the name its sound is kept under
  extra        TEXT,             -- citations and attachments as JSON, if there are any
  UNIQUE (conversation, position)
) STRICT;

-- One without a date has the time of the one before it, or of its conversation's beginning.
CREATE TEMP TABLE timed AS
  SELECT conversation, position, row_number() OVER (ORDER BY time, conversation, position) AS place, time
  FROM (
    SELECT conversation, position,
      min(max(coalesce(max(at) OVER (PARTITION BY conversation, dated), started_at, 0), -1125899906842624), 1125899906842624) AS time
    FROM (
      SELECT m.conversation, m.position, m.at, c.started_at,
        count(m.at) OVER (PARTITION BY m.conversation ORDER BY m.position) AS dated
      FROM message_1 m LEFT JOIN conversation c ON c.id = m.conversation
    )
  );

INSERT INTO message
  SELECT place + max(time * 1024 - place) OVER (ORDER BY place),
    m.conversation, m.position, id, sender, text, words_instead_of(text), at, status, voice_ms, voice_peaks, sound, extra
  FROM timed t JOIN message_1 m ON m.conversation = t.conversation AND m.position = t.position
  ORDER BY place;

DROP TABLE timed;
DROP TABLE message_1;

CREATE VIEW message_words AS SELECT moment, coalesce(words, text) AS words FROM message;

CREATE VIRTUAL TABLE message_index USING fts5(
  words, content='message_words', content_rowid='moment',
  tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'", prefix='1 2 3'
);

INSERT INTO message_index (message_index, rank) VALUES ('hashsize', 8388608); -- bytes gathered before they are written
INSERT INTO message_index (message_index) VALUES ('rebuild');
