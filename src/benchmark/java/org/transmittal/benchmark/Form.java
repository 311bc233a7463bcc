package org.transmittal.benchmark;

/** The forms of archives that are measured. */
enum Form {
  JSON_LINES(".jsonl.gz"),
  ZIP(".zip"),
  WARC(".warc.gz");

  private final String ending;

  Form(String ending) {
    this.ending = ending;
  }

  String ending() {
    return ending;
  }

  /** The form of an archive by its name. */
  static Form of(String name) {
    for (var form : values()) {
      if (name.endsWith(form.ending)) {
        return form;
      }
    }
    throw new IllegalArgumentException(name + " is no .jsonl.gz, .zip or .warc.gz");
  }
}
