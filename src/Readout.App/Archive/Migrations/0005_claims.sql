-- The same statement of one speaker, whoever carries it; "state" is the claim as JSON, "words" the wording that most carry, "accounts" the carriers that are no copies.
CREATE TABLE claim (
  id {id},
  entity_id {int} NOT NULL,
  first_day {int} NOT NULL,
  last_day {int} NOT NULL,
  articles {int} NOT NULL,
  accounts {int} NOT NULL,
  words TEXT NOT NULL,
  change_of {int},
  state TEXT NOT NULL
);
CREATE INDEX claim_entity ON claim (entity_id, last_day);

-- What a statement is among the claims: new, same, reworded, numbers-changed.
ALTER TABLE statement ADD COLUMN verdict TEXT;

-- The same commitment of one doer, whoever reports it, and what came of it where a report says so outright.
CREATE TABLE undertaking (
  id {id},
  entity_id {int} NOT NULL,
  words TEXT NOT NULL,
  strength TEXT NOT NULL,
  due TEXT,
  first_day {int} NOT NULL,
  last_day {int} NOT NULL,
  articles {int} NOT NULL,
  outcome TEXT,
  outcome_article {int},
  state TEXT NOT NULL
);
CREATE INDEX undertaking_entity ON undertaking (entity_id);
CREATE INDEX undertaking_outcome ON undertaking (outcome_article);
ALTER TABLE commitment ADD COLUMN undertaking_id {int};
CREATE INDEX commitment_undertaking ON commitment (undertaking_id)
