package org.transmittal.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class ContentHashTest {
  @Test
  void nullAndEmptyDifferAndSoDoAllSplits() {
    var keys =
        List.of(
            ContentHash.of(),
            ContentHash.of((String) null),
            ContentHash.of(""),
            ContentHash.of(null, null),
            ContentHash.of("", ""),
            ContentHash.of(null, ""),
            ContentHash.of("", null),
            ContentHash.of("ab"),
            ContentHash.of("a", "b"),
            ContentHash.of("", "ab"),
            ContentHash.of("ab", ""),
            ContentHash.of("ab", null),
            ContentHash.of("-"),
            ContentHash.of("2:ab"));

    assertThat(keys).doesNotHaveDuplicates();
  }

  @Property(tries = 200)
  void otherPartsGiveAnotherKeyAndTheSamePartsTheSame(
      @ForAll @Size(2) @UniqueElements
          List<List<@AlphaChars @StringLength(max = 4) String>> parts) {
    assertThat(of(parts.get(0))).isNotEqualTo(of(parts.get(1)));
    assertThat(of(parts.get(0))).isEqualTo(of(parts.get(0))).hasSize(ContentHash.LENGTH);
  }

  @Test
  void aKeyIsTheBeginningOfTheKnownDigest() {
    // sha256sum of nothing
    assertThat(ContentHash.of()).isEqualTo("e3b0c44298fc1c149afbf4c8996fb924");
  }

  private static String of(List<String> parts) {
    return ContentHash.of(Arrays.copyOf(parts.toArray(), parts.size(), String[].class));
  }
}
