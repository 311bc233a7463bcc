package org.transmittal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What tells whether reports have to be drawn again. */
class FingerprintTest {
  private record Named(String name, @Nullable String note) {
    @Override
    public String toString() {
      return name;
    }
  }

  private record Other(String name, @Nullable String note) {}

  @Property
  void twoRowsOfTextsHaveOneFingerprintOnlyWhereTheyAreEqual(
      @ForAll List<String> one, @ForAll List<String> other) {
    assertThat(of(one).equals(of(other))).isEqualTo(one.equals(other));
    assertThat(of(one)).isEqualTo(of(List.copyOf(one)));
  }

  @Test
  void aRecordIsKnownByAllOfItsPartsAlsoByThoseThatItDoesNotTell() {
    assertThat(of(new Named("a", "x"))).isNotEqualTo(of(new Named("a", "y")));
    assertThat(of(new Named("a", null))).isNotEqualTo(of(new Named("a", "")));
    assertThat(of(new Named("a", "x"))).isNotEqualTo(of(new Other("a", "x")));
    assertThat(of(Map.of("k", new Named("a", "x")))).isNotEqualTo(of(Map.of("k", "a")));
  }

  @Test
  void orderCountsWhereThereIsOne() {
    assertThat(of(List.of("a", "b"))).isNotEqualTo(of(List.of("b", "a")));
    assertThat(of(new HashSet<>(List.of("Aa", "BB"))))
        .isEqualTo(of(new HashSet<>(List.of("BB", "Aa"))));
    assertThat(of(new LinkedHashSet<>(List.of("Aa", "BB"))))
        .isNotEqualTo(of(new LinkedHashSet<>(List.of("BB", "Aa"))));
  }

  @Test
  void whereOneValueEndsAndTheNextBeginsCounts() {
    assertThat(of("ab", "c")).isNotEqualTo(of("a", "bc"));
    assertThat(of(List.of("a"), "b")).isNotEqualTo(of(List.of("a", "b")));
  }

  private static String of(Object... values) {
    var fingerprint = new Fingerprint();
    Arrays.asList(values).forEach(fingerprint::add);
    return fingerprint.text();
  }
}
