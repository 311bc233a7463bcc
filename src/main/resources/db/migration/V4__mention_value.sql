-- The parts of an amount, in US dollars, as field (ii) of a notice under section 36(b)(1) of the US
-- Arms Export Control Act prints them; their sum is the amount of the mention. Facts: never edited.
CREATE TABLE IF NOT EXISTS mention_value (
  mention_key   VARCHAR(64)   NOT NULL,
  rules         VARCHAR(32)   NOT NULL,
  major_equipment DECIMAL(24, 2),                   -- 0 is printed so; null where it is not printed
  other_value   DECIMAL(24, 2),
  PRIMARY KEY (mention_key, rules)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
