-- What the articles on a sale tell together. All of it is derived, and made anew with the ledger.

-- What an article claims and what official words prove are kept apart: the stage of the sale itself is
-- the claimed one, and stands in its own table.
CREATE TABLE IF NOT EXISTS sale_testimony (
  sale_key      VARCHAR(64)   NOT NULL PRIMARY KEY,
  articles      INT           NOT NULL,
  copies        INT           NOT NULL,             -- of them, those that repeat the story of an earlier one
  publishers    INT           NOT NULL,             -- independent ones: of copies the earliest counts
  proven_stage  VARCHAR(16),                        -- null: no official words tell one
  proven_standing VARCHAR(16),                      -- null: there are no official words
  proven_by     VARCHAR(500),                       -- the body whose words they are, as the article names it
  proven_mention VARCHAR(64)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- The course of its status; a stage only rises.
CREATE TABLE IF NOT EXISTS sale_step (
  sale_key      VARCHAR(64)   NOT NULL,
  course        VARCHAR(8)    NOT NULL,             -- CLAIMED: of all mentions; PROVEN: of official words
  position      INT           NOT NULL,
  status        VARCHAR(16)   NOT NULL,
  stage         VARCHAR(16),
  standing      VARCHAR(16)   NOT NULL,
  event_date    VARCHAR(10),                        -- null: no mention tells the day of it
  reported      DATE,                               -- of the article that says so
  mention_key   VARCHAR(64)   NOT NULL,
  official      VARCHAR(500),                       -- the body whose word it is; null: an article's claim
  PRIMARY KEY (sale_key, course, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- How far the sources agree on each value that they state; version 0 is the one that the sale shows.
CREATE TABLE IF NOT EXISTS sale_agreement (
  sale_key      VARCHAR(64)   NOT NULL,
  field         VARCHAR(16)   NOT NULL,
  version       INT           NOT NULL,
  verdict       VARCHAR(16)   NOT NULL,             -- ALL_AGREE, MOST or CONFLICT: of the field
  stated        VARCHAR(2000) NOT NULL,
  reports       INT           NOT NULL,             -- independent ones: copies of a story are one
  earlier       BOOLEAN       NOT NULL,             -- a source says that it was so before, and is no more
  PRIMARY KEY (sale_key, field, version)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
