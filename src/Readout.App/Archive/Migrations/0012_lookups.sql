-- When what a key stands for was last seen, so that of a name that very many bear those seen last are found without looking at the others.
ALTER TABLE entity_key ADD COLUMN last_day {int} NOT NULL DEFAULT 0;
UPDATE entity_key SET last_day = (SELECT e.last_day FROM entity e WHERE e.id = entity_key.entity_id);
CREATE INDEX entity_key_seen ON entity_key (key, last_day, entity_id);

-- And of what somebody undertook, what was told last.
DROP INDEX undertaking_entity;
CREATE INDEX undertaking_entity ON undertaking (entity_id, last_day);

-- What most rows may lack is looked up among those that have it: a database's statistics over the others would call the lookup useless.
DROP INDEX statement_claim;
CREATE INDEX statement_claim ON statement (claim_id) WHERE claim_id IS NOT NULL;
DROP INDEX statement_entity;
CREATE INDEX statement_entity ON statement (entity_id) WHERE entity_id IS NOT NULL;
DROP INDEX meeting_gathering;
CREATE INDEX meeting_gathering ON meeting (gathering_id) WHERE gathering_id IS NOT NULL;
DROP INDEX commitment_undertaking;
CREATE INDEX commitment_undertaking ON commitment (undertaking_id) WHERE undertaking_id IS NOT NULL;
DROP INDEX article_copy_of;
CREATE INDEX article_copy_of ON article (copy_of) WHERE copy_of IS NOT NULL;

-- The stories that were joined into one.
CREATE INDEX story_joined ON story (joined_into) WHERE joined_into IS NOT NULL
