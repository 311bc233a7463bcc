package org.transmittal.job;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the job works.
 *
 * @param chunk entries a transaction, at least 1
 * @param settleSeconds how long a file must have lain unchanged before it is read; 0 takes every
 *     file
 * @param quarantineThreshold the share of entries in quarantine, 0 to 1, above which a run ends
 *     with an exit code of its own
 * @param entryBytes the largest entry that is read as one article
 */
@ConfigurationProperties("transmittal")
public record JobSettings(
    int chunk, long settleSeconds, double quarantineThreshold, int entryBytes) {
  public JobSettings {
    if (chunk < 1) {
      throw new IllegalArgumentException("transmittal.chunk must be 1 or more");
    }
    if (settleSeconds < 0) {
      throw new IllegalArgumentException("transmittal.settle-seconds must be 0 or more");
    }
    if (quarantineThreshold < 0 || quarantineThreshold > 1) {
      throw new IllegalArgumentException("transmittal.quarantine-threshold must be from 0 to 1");
    }
    if (entryBytes < 1) {
      throw new IllegalArgumentException("transmittal.entry-bytes must be 1 or more");
    }
  }
}
