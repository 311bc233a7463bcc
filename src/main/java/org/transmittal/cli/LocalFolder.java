package org.transmittal.cli;

import java.nio.file.Path;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a path on this machine; the address of an object store would pass for an odd one. */
final class LocalFolder implements ITypeConverter<Path> {
  private static final Pattern ELSEWHERE = Pattern.compile("(?!file:)[a-z][a-z0-9+.-]+:/.*");

  @Override
  public Path convert(String text) {
    if (ELSEWHERE.matcher(text).matches()) {
      throw new TypeConversionException(
          "'%s' does not lie on this machine; bring it here first, as by: hadoop fs -get %s"
              .formatted(text, text));
    }
    return Path.of(text.replaceFirst("^file:(//)?(?=/)", ""));
  }
}
