-- Columns named *_utc, seen_at and *_until are seconds since 1970 in UTC; dates as text are ISO 8601 as far as they are known.
-- Keys are the first 16 bytes of a SHA-256, so that what is to be forgotten can be known again without being kept.
CREATE TABLE setting (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One event's articles. A story that turned out to be another one points at it and has no articles any more.
CREATE TABLE story (
  id {id},
  title TEXT,
  first_utc {int},
  last_utc {int},
  joined_into {int}
);
CREATE INDEX story_last ON story (last_utc, id);

-- What an article is known by is its address, or where it has none its source.
CREATE TABLE article (
  id {id},
  key {bytes} NOT NULL UNIQUE,
  source TEXT NOT NULL,
  url TEXT,
  outlet TEXT,
  language TEXT,
  title TEXT,
  summary TEXT,
  published TEXT,
  published_utc {int},
  seen_at {int} NOT NULL,
  revision {int} NOT NULL,
  text_digest {bytes} NOT NULL,
  text_length {int} NOT NULL,
  copy_of {int},
  copy_share {real},
  story_id {int} REFERENCES story (id)
);
CREATE INDEX article_published ON article (published_utc, id);
CREATE INDEX article_story ON article (story_id);
CREATE INDEX article_copy_of ON article (copy_of);

-- The record of each version of an article's text, as JSON in Brotli, exactly as it was written or given.
CREATE TABLE revision (
  article_id {int} NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  number {int} NOT NULL,
  seen_at {int} NOT NULL,
  text_digest {bytes} NOT NULL,
  record {bytes} NOT NULL,
  PRIMARY KEY (article_id, number)
);

-- Every page that came in, whatever came of it. Its bytes in Brotli, until they are due to go.
CREATE TABLE page (
  id {id},
  key {bytes} NOT NULL,
  digest {bytes} NOT NULL,
  source TEXT NOT NULL,
  url TEXT,
  content_type TEXT,
  given TEXT,
  retrieved TEXT,
  seen_at {int} NOT NULL,
  outcome TEXT NOT NULL,
  message TEXT,
  article_id {int} REFERENCES article (id) ON DELETE SET NULL,
  bytes {bytes},
  bytes_until {int},
  UNIQUE (key, digest)
);
CREATE INDEX page_article ON page (article_id);
CREATE INDEX page_bytes_until ON page (bytes_until);

CREATE TABLE statement (
  id {id},
  article_id {int} NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local TEXT NOT NULL,
  within TEXT,
  kind TEXT NOT NULL,
  force TEXT NOT NULL,
  speaker TEXT,
  speaker_local TEXT,
  entity_id {int},
  grade TEXT,
  cue TEXT,
  content TEXT NOT NULL,
  relays TEXT,
  said_on TEXT,
  confidence {real} NOT NULL,
  claim_id {int}
);
CREATE INDEX statement_article ON statement (article_id);
CREATE INDEX statement_entity ON statement (entity_id);
CREATE INDEX statement_claim ON statement (claim_id);

CREATE TABLE meeting (
  id {id},
  article_id {int} NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local TEXT NOT NULL,
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  date TEXT,
  day {int},
  place TEXT,
  topic TEXT,
  participants TEXT NOT NULL,
  words TEXT NOT NULL,
  confidence {real} NOT NULL
);
CREATE INDEX meeting_article ON meeting (article_id);
CREATE INDEX meeting_day ON meeting (day);

CREATE TABLE commitment (
  id {id},
  article_id {int} NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local TEXT NOT NULL,
  who TEXT,
  who_local TEXT,
  entity_id {int},
  statement_local TEXT,
  strength TEXT NOT NULL,
  due TEXT,
  day {int},
  words TEXT NOT NULL,
  confidence {real} NOT NULL
);
CREATE INDEX commitment_article ON commitment (article_id);
CREATE INDEX commitment_day ON commitment (day);

CREATE TABLE forgotten (
  key {bytes} PRIMARY KEY,
  kind TEXT NOT NULL,
  seen_at {int} NOT NULL
);

-- What a person set right; it goes before what is read, now and whenever the article is read again.
CREATE TABLE correction (
  id {id},
  article_key {bytes} NOT NULL,
  target TEXT NOT NULL,
  anchor {bytes},
  value TEXT,
  made_by TEXT,
  seen_at {int} NOT NULL
);
CREATE INDEX correction_article ON correction (article_key)
