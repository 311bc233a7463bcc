package org.transmittal.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person can say to a {@link Question}. */
public enum Answer {
  ONE_SALE("one sale", "Both reports tell of one sale, whatever else they say."),
  TWO_SALES("two sales", "The reports tell of two sales, which are never joined."),
  RIGHT("right", "The sale shows this value, whatever else is stated or comes to be stated."),
  WRONG("wrong", "The sale does not show this value, whoever states it."),
  TAKEN_BACK("take back", "The decision in force no longer holds; the sources speak again.");

  private final String words;
  private final String meaning;

  Answer(String words, String meaning) {
    this.words = words;
    this.meaning = meaning;
  }

  /** How people say it. */
  public String words() {
    return words;
  }

  /** What follows from it, in a sentence. */
  public String meaning() {
    return meaning;
  }

  /** The answer that some words mean, in any case of letters. */
  public static Optional<Answer> of(String said) {
    var plain = said.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(answer -> answer.words.equals(plain)).findFirst();
  }
}
