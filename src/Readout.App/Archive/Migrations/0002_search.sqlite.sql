-- What can be found: an article, or a row of statement, meeting or commitment. The id orders by kind, then by time: see SearchEntryId.
CREATE TABLE search_entry (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  row_id INTEGER NOT NULL
);
CREATE INDEX search_entry_article ON search_entry (article_id);
CREATE VIRTUAL TABLE search_word USING fts5 (tokens, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 tokenchars ':-'");
CREATE TRIGGER search_entry_gone AFTER DELETE ON search_entry BEGIN DELETE FROM search_word WHERE rowid = old.id; END
