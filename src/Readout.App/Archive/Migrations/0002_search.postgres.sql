-- What can be found: an article, or a row of statement, meeting or commitment. The id orders by kind, then by time: see SearchEntryId.
CREATE TABLE search_entry (
  id BIGINT PRIMARY KEY,
  article_id BIGINT NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  row_id BIGINT NOT NULL,
  tokens TSVECTOR NOT NULL
);
CREATE INDEX search_entry_article ON search_entry (article_id);
CREATE INDEX search_entry_tokens ON search_entry USING gin (tokens)
