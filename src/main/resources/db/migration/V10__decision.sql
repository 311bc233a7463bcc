-- What people decided: append only. In force is the latest row of each question, unless that takes
-- the decision back. The keys are those of mentions, so that a decision outlives any regrouping.
CREATE TABLE IF NOT EXISTS decision (
  decision_number BIGINT      NOT NULL PRIMARY KEY, -- from 1, in the order in which they came
  question_key  VARCHAR(32)   NOT NULL,             -- of the four columns that make the question
  mention_key   VARCHAR(64)   NOT NULL,
  other_key     VARCHAR(64),                        -- whether both are one sale; null: on a value
  field         VARCHAR(16),                        -- whether the value is right; null: on a pair
  stated        VARCHAR(2000),                      -- the value, as sale_conflict and the history word it
  answer        VARCHAR(16)   NOT NULL,             -- ONE_SALE, TWO_SALES, RIGHT, WRONG or TAKEN_BACK
  decided_by    VARCHAR(200)  NOT NULL,
  note          VARCHAR(2000) NOT NULL,             -- empty if there is none
  decided_at    DATETIME(6)   NOT NULL,
  INDEX decision_question (question_key)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;

-- What came of the decisions that the ledger was last made with. Derived, and made anew each time:
-- a decision that is not here waits for the next run.
CREATE TABLE IF NOT EXISTS decision_outcome (
  decision_number BIGINT      NOT NULL PRIMARY KEY,
  sale_key      VARCHAR(64),                        -- the sale that holds its mention; null: none does
  outcome       VARCHAR(16)   NOT NULL              -- IN_EFFECT, NO_MENTION, NOT_STATED or OVERRULED
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
