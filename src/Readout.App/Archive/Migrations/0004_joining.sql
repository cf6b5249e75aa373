-- What joining needs of each article (ArticleFeatures), apart from the article so that a list of articles stays small.
CREATE TABLE features (
  article_id {int} PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  bytes {bytes} NOT NULL
);
CREATE INDEX article_time ON article (coalesce(published_utc, seen_at));

-- People, bodies and places across articles; "state" is the known entity as JSON, "keys" are what it is found under.
CREATE TABLE entity (
  id {id},
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  articles {int} NOT NULL,
  first_day {int} NOT NULL,
  last_day {int} NOT NULL,
  state TEXT NOT NULL
);
CREATE INDEX entity_name ON entity (name);
CREATE TABLE entity_key (
  key TEXT NOT NULL,
  entity_id {int} NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
  PRIMARY KEY (key, entity_id)
);
CREATE INDEX entity_key_entity ON entity_key (entity_id);

-- Which entity an article's own is; none where the evidence does not suffice.
CREATE TABLE mention (
  article_id {int} NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  local TEXT NOT NULL,
  entity_id {int},
  verdict TEXT NOT NULL,
  PRIMARY KEY (article_id, local)
);
CREATE INDEX mention_entity ON mention (entity_id);

-- What people decided: 'join' and 'part' of two entities; 'pin' says that the entity "local" of article "one" is "other".
CREATE TABLE entity_decision (
  id {id},
  verb TEXT NOT NULL,
  one {int} NOT NULL,
  other {int} NOT NULL,
  local TEXT,
  made_by TEXT,
  seen_at {int} NOT NULL
)
