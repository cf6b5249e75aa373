-- What is posted where: the statements of a story, of an entity or of a search, from added_at on; "what" says which of them. Secrets are never kept here.
CREATE TABLE post_subscription (
  id {id},
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  story_id {int},
  entity_id {int},
  query TEXT,
  what TEXT NOT NULL,
  added_at {int} NOT NULL,
  looked_at {int} NOT NULL
);

-- The pace and the faults of a channel; times in milliseconds since 1970. last_message is the highest number that the channel gave to a message of ours.
CREATE TABLE post_channel (
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  ready_at {int} NOT NULL,
  last_message {int},
  failures {int} NOT NULL,
  message TEXT,
  PRIMARY KEY (kind, target)
);

-- The outbox, one row for each statement and channel. Digests alone are kept of what is out (sent) and of what was being sent (sending) when it was last tried,
-- so that nothing that is to be forgotten stays here; version counts what was shown. anchor is the digest of the statement's words in its article, words that of speaker and words anywhere.
CREATE TABLE post (
  id {id},
  subscription_id {int} NOT NULL REFERENCES post_subscription (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  target TEXT NOT NULL,
  article_key {bytes} NOT NULL,
  anchor {bytes} NOT NULL,
  words {bytes} NOT NULL,
  state TEXT NOT NULL,
  wanted {bytes},
  sending {bytes},
  sent {bytes},
  remote {int},
  version {int} NOT NULL,
  attempts {int} NOT NULL,
  next_attempt {int} NOT NULL,
  message TEXT,
  added_at {int} NOT NULL,
  changed_at {int} NOT NULL,
  UNIQUE (kind, target, article_key, anchor)
);
CREATE INDEX post_subscription_of ON post (subscription_id);
CREATE INDEX post_state ON post (state, next_attempt);

-- What a person let out by hand, by the words of the statement.
CREATE TABLE post_approval (
  article_key {bytes} NOT NULL,
  anchor {bytes} NOT NULL,
  made_by TEXT,
  seen_at {int} NOT NULL,
  PRIMARY KEY (article_key, anchor)
);
CREATE INDEX revision_seen ON revision (seen_at)
