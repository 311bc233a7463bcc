-- What the amount of a sale in another currency was worth in US dollars on the day of its event, where a
-- rate is known; never added to anything. Derived from the sales and the file of rates, and made anew
-- with the ledger.
CREATE TABLE IF NOT EXISTS sale_dollars (
  sale_key      VARCHAR(64)   NOT NULL PRIMARY KEY,
  amount        DECIMAL(30, 2) NOT NULL,
  amount_high   DECIMAL(30, 2),
  rate          DECIMAL(30, 18) NOT NULL,           -- dollars for one unit of the currency
  rate_date     DATE          NOT NULL
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
