-- One meeting, whatever articles of a story tell of it; "state" is what they tell as JSON, "sequence" how often what is shown of it changed, "changed_at" when it last did.
CREATE TABLE gathering (
  id {id},
  kind TEXT NOT NULL,
  status TEXT NOT NULL,
  date TEXT,
  day {int},
  place TEXT,
  first_day {int},
  last_day {int},
  articles {int} NOT NULL,
  sequence {int} NOT NULL,
  changed_at {int} NOT NULL,
  state TEXT NOT NULL
);
CREATE INDEX gathering_day ON gathering (day);
CREATE TABLE gathering_party (
  entity_id {int} NOT NULL,
  gathering_id {int} NOT NULL REFERENCES gathering (id) ON DELETE CASCADE,
  PRIMARY KEY (entity_id, gathering_id)
);
CREATE INDEX gathering_party_gathering ON gathering_party (gathering_id);
ALTER TABLE meeting ADD COLUMN gathering_id {int};
CREATE INDEX meeting_gathering ON meeting (gathering_id);

-- Who said what about the meeting, by side, as JSON: the party's entity, name and state, and the ids of the statements.
ALTER TABLE meeting ADD COLUMN accounts TEXT;

-- The roles that the article gives, a line each.
ALTER TABLE mention ADD COLUMN roles TEXT;

-- How often what is shown of it changed, and when it last did.
ALTER TABLE undertaking ADD COLUMN sequence {int} NOT NULL DEFAULT 0;
ALTER TABLE undertaking ADD COLUMN changed_at {int} NOT NULL DEFAULT 0;

CREATE INDEX article_seen ON article (seen_at)
