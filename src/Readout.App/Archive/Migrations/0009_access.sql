-- Who is signed in, and what programs may ask: only the digests of what they carry are kept.
CREATE TABLE session (
  key {bytes} PRIMARY KEY,
  created_at {int} NOT NULL,
  expires_at {int} NOT NULL
);
CREATE TABLE api_token (
  name TEXT PRIMARY KEY,
  key {bytes} NOT NULL UNIQUE,
  scope TEXT NOT NULL,
  created_at {int} NOT NULL
)
