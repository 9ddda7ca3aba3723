-- Where a conversation stands with the user, and how far it and the service's are one.
ALTER TABLE conversation ADD COLUMN last_at INTEGER;   -- of its last message; milliseconds since 1970, UTC
ALTER TABLE conversation ADD COLUMN unread INTEGER NOT NULL DEFAULT 0;
ALTER TABLE conversation ADD COLUMN pinned_at INTEGER; -- milliseconds since 1970, UTC
ALTER TABLE conversation ADD COLUMN listing TEXT NOT NULL DEFAULT 'UNLISTED';
ALTER TABLE conversation ADD COLUMN account TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN mirrored_at INTEGER; -- milliseconds since 1970, UTC
