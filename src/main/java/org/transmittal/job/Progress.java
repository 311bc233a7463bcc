package org.transmittal.job;

/** Is told how a run gets on, to show it to whoever waits. */
public interface Progress {
  /** Shows nothing. */
  Progress SILENT =
      new Progress() {
        @Override
        public void step(String what) {}

        @Override
        public void reading(String archive, int number, int of) {}

        @Override
        public void entries(int count) {}
      };

  /**
   * A part of the work begins.
   *
   * @param what in words: "surveying the inbox"
   */
  void step(String what);

  /** An archive is opened, as number {@code number} of {@code of}. */
  void reading(String archive, int number, int of);

  /** So many more entries have come to an end. */
  void entries(int count);
}
