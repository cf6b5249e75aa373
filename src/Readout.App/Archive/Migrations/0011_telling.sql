-- Where an article's page lies, what agencies its byline names (a line each), and when it says that it was last changed.
ALTER TABLE article ADD COLUMN host TEXT;
ALTER TABLE article ADD COLUMN agencies TEXT;
ALTER TABLE article ADD COLUMN modified_utc {int};
CREATE INDEX article_host ON article (host, outlet);
CREATE INDEX article_agencies ON article (agencies) WHERE agencies IS NOT NULL;

-- When a statement came into an article that was there before without it, and the last day of which the article tells it, where that is a day before the article's.
ALTER TABLE statement ADD COLUMN told_utc {int};
ALTER TABLE statement ADD COLUMN of_day {int};
CREATE INDEX statement_told ON statement (told_utc) WHERE told_utc IS NOT NULL
