-- The warehouse. Facts (article, article_place, sale_mention with its items and evidence, quarantine)
-- are keyed by hashes of content and place and never edited. Sales and all that hangs on them are
-- derived from the mentions and could be made anew at any time. Columns named run_id, known_at,
-- loaded_at and since are bookkeeping and no part of a comparison of two ledgers.
--
-- No database takes back the first half of this script when it is cut off in the middle, so each
-- statement can be run again.
--
-- Keys of content are the first 128 bits of SHA-256 in hexadecimal. The collation pads no spaces
-- and tells every character from every other, as H2 does.

CREATE TABLE IF NOT EXISTS archive (
  archive_key   VARCHAR(32)   NOT NULL PRIMARY KEY, -- of its bytes, whatever its name
  name          VARCHAR(1000) NOT NULL,             -- below the inbox, as it came first
  size_bytes    BIGINT        NOT NULL,
  loaded        BOOLEAN       NOT NULL,             -- every entry was read to an end
  since         DATETIME(6)   NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS run (
  run_id        BIGINT        NOT NULL PRIMARY KEY, -- the job instance, the same over restarts
  kind          VARCHAR(16)   NOT NULL,             -- NIGHTLY or WINDOW
  window_from   DATE,
  window_to     DATE,
  run_date      DATE          NOT NULL,
  rules         VARCHAR(32)   NOT NULL,
  started_at    DATETIME(6)   NOT NULL,
  ended_at      DATETIME(6)   NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- What a run reads, and its account: entries is the sum of the ends behind it, and where a restart
-- goes on.
CREATE TABLE IF NOT EXISTS run_archive (
  run_id        BIGINT        NOT NULL,
  archive_key   VARCHAR(32)   NOT NULL,
  position      INT           NOT NULL,
  name          VARCHAR(1000) NOT NULL,
  path          VARCHAR(4096) NOT NULL,             -- where its file lay, for a restart
  size_bytes    BIGINT        NOT NULL,
  skipped       BOOLEAN       NOT NULL,             -- loaded before, and not read again
  done          BOOLEAN       NOT NULL,
  entries       BIGINT        NOT NULL,
  loaded        BIGINT        NOT NULL,
  not_about_a_sale BIGINT     NOT NULL,
  unchanged     BIGINT        NOT NULL,
  duplicate     BIGINT        NOT NULL,
  outside_window BIGINT       NOT NULL,
  undated       BIGINT        NOT NULL,
  no_article    BIGINT        NOT NULL,             -- pictures, scripts, error pages of a crawl
  quarantined   BIGINT        NOT NULL,
  PRIMARY KEY (run_id, archive_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS article (
  article_key   VARCHAR(32)   NOT NULL PRIMARY KEY,
  title         MEDIUMTEXT,
  text          LONGTEXT      NOT NULL,
  url           VARCHAR(2000),
  url_key       VARCHAR(32),                        -- of the address: what versions of an article share
  url_origin    VARCHAR(16),
  publisher     VARCHAR(500),
  publisher_origin VARCHAR(16),
  language      VARCHAR(8),
  published     DATE,
  published_origin VARCHAR(16),                     -- where the date was found
  published_quote VARCHAR(200),                     -- the words or digits that tell it
  fingerprint   BIGINT,                             -- nearly the same for nearly the same texts
  rules         VARCHAR(32)   NOT NULL,             -- whose mentions hold: the rules that read it last
  run_id        BIGINT        NOT NULL,
  loaded_at     DATETIME(6)   NOT NULL,
  INDEX article_published (published),
  INDEX article_url (url_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- The latest version of each article: by its own date, the undated first, then by key, so that it
-- does not depend on the order of loading.
CREATE OR REPLACE VIEW latest_article AS
SELECT a.* FROM article a
WHERE a.url_key IS NULL OR NOT EXISTS (
  SELECT 1 FROM article b
  WHERE b.url_key = a.url_key AND b.article_key <> a.article_key
    AND (b.published > a.published
      OR (b.published IS NOT NULL AND a.published IS NULL)
      OR ((b.published = a.published OR (b.published IS NULL AND a.published IS NULL))
        AND b.article_key > a.article_key)));

-- Copies of a story in other outlets, each with the earliest that it is a copy of. Derived.
CREATE TABLE IF NOT EXISTS article_copy (
  article_key   VARCHAR(32)   NOT NULL PRIMARY KEY,
  original_key  VARCHAR(32)   NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- An article can stand in many archives.
CREATE TABLE IF NOT EXISTS article_place (
  place_key     VARCHAR(32)   NOT NULL PRIMARY KEY, -- of archive, entry and offset
  article_key   VARCHAR(32)   NOT NULL,
  archive_key   VARCHAR(32)   NOT NULL,
  entry         VARCHAR(1000) NOT NULL,
  entry_offset  BIGINT        NOT NULL,
  INDEX article_place_article (article_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS sale_mention (
  mention_key   VARCHAR(64)   NOT NULL,             -- article and place of the first words in it
  rules         VARCHAR(32)   NOT NULL,
  article_key   VARCHAR(32)   NOT NULL,
  role          VARCHAR(16)   NOT NULL,
  suppliers     VARCHAR(1000) NOT NULL,             -- codes, separated by a bar
  recipients    VARCHAR(1000) NOT NULL,
  amount        DECIMAL(24, 2),
  amount_high   DECIMAL(24, 2),
  currency      VARCHAR(3),
  amount_bound  VARCHAR(16),
  alternatives  VARCHAR(400)  NOT NULL,             -- the same sum in other currencies
  stage         VARCHAR(16),
  standing      VARCHAR(16)   NOT NULL,
  awaiting      VARCHAR(1000),
  event_date    VARCHAR(10),                        -- YYYY, YYYY-MM or YYYY-MM-DD
  transmittal   VARCHAR(8),
  cited         VARCHAR(2000) NOT NULL,
  run_id        BIGINT        NOT NULL,
  known_at      DATETIME(6)   NOT NULL,
  PRIMARY KEY (mention_key, rules),
  INDEX sale_mention_article (article_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS mention_item (
  mention_key   VARCHAR(64)   NOT NULL,
  rules         VARCHAR(32)   NOT NULL,
  position      INT           NOT NULL,
  name          VARCHAR(1000) NOT NULL,
  quantity      BIGINT,
  quantity_high BIGINT,
  quantity_bound VARCHAR(16),
  designations  VARCHAR(1000) NOT NULL,
  PRIMARY KEY (mention_key, rules, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS evidence (
  mention_key   VARCHAR(64)   NOT NULL,
  rules         VARCHAR(32)   NOT NULL,
  position      INT           NOT NULL,
  field         VARCHAR(16)   NOT NULL,
  item          INT           NOT NULL,             -- -1 for a value of the sale as a whole
  source        VARCHAR(8)    NOT NULL,             -- TITLE or TEXT
  span_start    INT           NOT NULL,             -- UTF-16 offsets, the end exclusive
  span_end      INT           NOT NULL,
  quote         MEDIUMTEXT    NOT NULL,
  PRIMARY KEY (mention_key, rules, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS quarantine (
  quarantine_key VARCHAR(32)  NOT NULL PRIMARY KEY, -- of archive, entry, offset and reason
  archive_key   VARCHAR(32)   NOT NULL,
  archive_name  VARCHAR(1000) NOT NULL,
  entry         VARCHAR(1000) NOT NULL,
  entry_offset  BIGINT        NOT NULL,
  reason        VARCHAR(32)   NOT NULL,
  detail        VARCHAR(1000) NOT NULL,
  run_id        BIGINT        NOT NULL,
  known_at      DATETIME(6)   NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS sale (
  sale_key      VARCHAR(64)   NOT NULL PRIMARY KEY, -- transmittal number, else the earliest mention's key
  suppliers     VARCHAR(1000) NOT NULL,
  recipients    VARCHAR(1000) NOT NULL,
  amount        DECIMAL(24, 2),
  amount_high   DECIMAL(24, 2),
  currency      VARCHAR(3),
  amount_bound  VARCHAR(16),
  alternatives  VARCHAR(400)  NOT NULL,
  stage         VARCHAR(16),
  standing      VARCHAR(16)   NOT NULL,
  status        VARCHAR(16)   NOT NULL,             -- the one word: standing where not ACTIVE, else stage
  proposal      BOOLEAN       NOT NULL,             -- a proposal is not a sale
  awaiting      VARCHAR(1000),
  event_date    VARCHAR(10),
  transmittal   VARCHAR(8),
  first_reported DATE,
  last_reported DATE,
  rules         VARCHAR(32)   NOT NULL,
  run_id        BIGINT        NOT NULL,
  known_at      DATETIME(6)   NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

CREATE TABLE IF NOT EXISTS sale_item (
  sale_key      VARCHAR(64)   NOT NULL,
  position      INT           NOT NULL,
  name          VARCHAR(1000) NOT NULL,
  quantity      BIGINT,
  quantity_high BIGINT,
  quantity_bound VARCHAR(16),
  designations  VARCHAR(1000) NOT NULL,
  PRIMARY KEY (sale_key, position)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Which mentions a sale stands on, earliest first. A mention belongs to one sale.
CREATE TABLE IF NOT EXISTS sale_member (
  mention_key   VARCHAR(64)   NOT NULL PRIMARY KEY,
  sale_key      VARCHAR(64)   NOT NULL,
  position      INT           NOT NULL,
  INDEX sale_member_sale (sale_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- What sources state differently; version 0 is the one that the sale shows.
CREATE TABLE IF NOT EXISTS sale_conflict (
  sale_key      VARCHAR(64)   NOT NULL,
  field         VARCHAR(16)   NOT NULL,
  version       INT           NOT NULL,
  stated        VARCHAR(2000) NOT NULL,
  mentions      MEDIUMTEXT          NOT NULL,
  PRIMARY KEY (sale_key, field, version)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Every key ever shown still resolves.
CREATE TABLE IF NOT EXISTS sale_alias (
  alias         VARCHAR(64)   NOT NULL PRIMARY KEY,
  sale_key      VARCHAR(64)   NOT NULL,
  run_id        BIGINT        NOT NULL,
  since         DATETIME(6)   NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- Every change of a value: append only. What the ledger said on a day is the latest row of each
-- field up to it.
CREATE TABLE IF NOT EXISTS sale_change (
  sale_key      VARCHAR(64)   NOT NULL,
  field         VARCHAR(16)   NOT NULL,
  run_id        BIGINT        NOT NULL,
  before_value  TEXT,
  after_value   TEXT,
  reason        VARCHAR(16)   NOT NULL,             -- SOURCE, RULES or DECISION
  article_key   VARCHAR(32),                        -- the article that brought it
  known_at      DATETIME(6)   NOT NULL,
  PRIMARY KEY (sale_key, field, run_id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
