-- What is followed, and how it went.
CREATE TABLE watch_source (
  id {id},
  url TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  format TEXT,
  title TEXT,
  folder TEXT,
  home_page TEXT,
  every_seconds {int},
  added_at {int} NOT NULL,
  is_gone {int} NOT NULL,
  etag TEXT,
  last_modified TEXT,
  last_poll {int},
  last_success {int},
  last_article {int},
  next_poll {int} NOT NULL,
  interval_seconds {int},
  failures {int} NOT NULL,
  reason TEXT,
  message TEXT
);

-- What was announced: one row for an article, whichever source said so first, for as long as the source is followed. Its headline is kept
-- as a digest alone, for it may name somebody who is to be forgotten.
CREATE TABLE watch_item (
  id {id},
  source_id {int} NOT NULL REFERENCES watch_source (id) ON DELETE CASCADE,
  key TEXT NOT NULL UNIQUE,
  url TEXT,
  host TEXT,
  guid TEXT,
  title_digest TEXT,
  sorted_at {int} NOT NULL,
  first_seen {int} NOT NULL,
  visits {int} NOT NULL,
  failures {int} NOT NULL,
  next_visit {int},
  etag TEXT,
  last_modified TEXT,
  outcome TEXT,
  digest TEXT
);
CREATE INDEX watch_item_source ON watch_item (source_id, first_seen);
CREATE INDEX watch_item_guid ON watch_item (source_id, guid);
CREATE INDEX watch_item_due ON watch_item (next_visit, host) WHERE next_visit IS NOT NULL
