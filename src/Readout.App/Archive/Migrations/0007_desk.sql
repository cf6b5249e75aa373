-- What whoever runs the site watches: an entity or a story by its number, a search by its query.
CREATE TABLE site_follow (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  added_at {int} NOT NULL,
  PRIMARY KEY (kind, key)
);

-- A news item that an editor makes of what the archive has. A draft has no time of publication; one that lies ahead is kept until then.
CREATE TABLE brief (
  id {id},
  language TEXT NOT NULL,
  headline TEXT,
  standfirst TEXT,
  byline TEXT,
  photo_credit TEXT,
  created_at {int} NOT NULL,
  changed_at {int} NOT NULL,
  publish_at {int},
  withdrawn_at {int}
);
CREATE INDEX brief_publish ON brief (publish_at);

-- What stands in a brief, in order: 'statement', 'meeting' and 'commitment' name something of an article's record, "anchor" being a digest of its words; 'words' are the
-- editor's own, 'read-also' a link, 'correction' what was set right after publication.
CREATE TABLE brief_item (
  id {id},
  brief_id {int} NOT NULL REFERENCES brief (id) ON DELETE CASCADE,
  place {int} NOT NULL,
  kind TEXT NOT NULL,
  article_id {int} REFERENCES article (id) ON DELETE SET NULL,
  local TEXT,
  anchor {bytes},
  words TEXT,
  url TEXT,
  added_at {int} NOT NULL
);
CREATE INDEX brief_item_brief ON brief_item (brief_id, place);
CREATE INDEX brief_item_article ON brief_item (article_id);

-- Why pages gave no article, and the last of them.
CREATE INDEX page_outcome ON page (outcome, id)
