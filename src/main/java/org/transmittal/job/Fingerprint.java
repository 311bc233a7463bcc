package org.transmittal.job;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.ContentHash;

/**
 * The SHA-256 of values and of the program that makes something of them: where it is that of what
 * was made before, the same would come of it again.
 */
final class Fingerprint {
  /** Asked for once a class, as the parts of a record are looked up anew each time. */
  private static final ClassValue<List<Method>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          var parts =
              Stream.of(type.getRecordComponents()).map(RecordComponent::getAccessor).toList();
          parts.forEach(part -> part.setAccessible(true));
          return parts;
        }
      };

  private final MessageDigest digest = ContentHash.sha256();

  /** One that was given nothing yet. */
  Fingerprint() {}

  /** One that was given the program: the JVM, and the files that its classes come from. */
  static Fingerprint ofProgram() {
    var fingerprint = new Fingerprint();
    fingerprint.add(Runtime.version().toString());
    for (var part : System.getProperty("java.class.path").split(File.pathSeparator)) {
      fingerprint.addFiles(Path.of(part));
    }
    return fingerprint;
  }

  /** Adds a value: a record by its parts, whatever it tells of itself, and so what holds others. */
  void add(@Nullable Object value) {
    switch (value) {
      case null -> feed("null");
      case Record parts -> {
        feed(parts.getClass().getName());
        PARTS.get(parts.getClass()).forEach(part -> add(valueOf(part, parts)));
      }
      case Collection<?> values -> {
        feed("of " + values.size());
        ordered(values, values instanceof SequencedCollection).forEach(this::add);
      }
      case Map<?, ?> values -> {
        feed("of " + values.size());
        for (var key : ordered(values.keySet(), values instanceof SequencedMap)) {
          add(key);
          add(values.get(key));
        }
      }
      default -> feed(value.toString());
    }
  }

  /** What keeps no order has another at each start. */
  private static Collection<?> ordered(Collection<?> values, boolean haveOrder) {
    return haveOrder
        ? values
        : values.stream().sorted(Comparator.comparing(String::valueOf)).toList();
  }

  /** The fingerprint of all that was added; afterwards, nothing can be. */
  String text() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static @Nullable Object valueOf(Method part, Record of) {
    try {
      return part.invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ask " + of + " for its parts", e);
    }
  }

  /** Name, size and time of a file, or of those in a folder; of none that is not there. */
  private void addFiles(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (var files = Files.walk(path)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        feed(file.toString());
        feed(Files.size(file) + " " + Files.getLastModifiedTime(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With its length, so that no two rows of texts are fed alike. */
  private void feed(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
