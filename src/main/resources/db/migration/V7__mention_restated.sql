-- What a mention says that its sale was told as before: the case that an amendment names, the sum
-- that was raised or cut. Facts: never edited, and never added to anything.
CREATE TABLE IF NOT EXISTS mention_restated (
  mention_key   VARCHAR(64)   NOT NULL,
  rules         VARCHAR(32)   NOT NULL,
  transmittal   VARCHAR(8),
  amount        VARCHAR(100),                       -- currency, bound, value and the high end of a range
  PRIMARY KEY (mention_key, rules)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
