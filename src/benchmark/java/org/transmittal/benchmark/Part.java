package org.transmittal.benchmark;

import java.util.List;

/** A part of the program that is measured. */
interface Part {
  /** What it is asked for by. */
  String name();

  /** Measures it, each way that it is measured. */
  List<Result> run(Setting setting) throws Exception;
}
