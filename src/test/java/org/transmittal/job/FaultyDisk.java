package org.transmittal.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/**
 * The real disk, of which one call fails while reports are written. A run takes it in the place of
 * the other where its settings name it.
 */
public final class FaultyDisk extends ReportDisk {
  private static final String SETTING = "faults.disk";
  private static final Map<String, FaultyDisk> DISKS = new ConcurrentHashMap<>();

  private final String name = String.valueOf(DISKS.size() + 1);
  private final int failing;
  private final List<String> calls = new ArrayList<>();

  private FaultyDisk(int failing) {
    this.failing = failing;
    DISKS.put(name, this);
  }

  /** Has a call fail, counted from 1 over all runs; 0 for none. */
  public static FaultyDisk failing(int call) {
    return new FaultyDisk(call);
  }

  /** The setting that has a run take it. */
  public String setting() {
    return SETTING + "=" + name;
  }

  /** What was asked of it, such as {@code write arms-sales.pdf.part}. */
  public List<String> calls() {
    return List.copyOf(calls);
  }

  @Override
  void makeFolder(Path folder) throws IOException {
    count("folder", folder);
    super.makeFolder(folder);
  }

  @Override
  OutputStream create(Path file) throws IOException {
    count("create", file);
    return super.create(file);
  }

  @Override
  WritableByteChannel watched(Path path, FileChannel file) {
    return new WritableByteChannel() {
      @Override
      public int write(ByteBuffer from) throws IOException {
        count("write", path);
        return file.write(from);
      }

      @Override
      public boolean isOpen() {
        return file.isOpen();
      }

      @Override
      public void close() throws IOException {
        file.close();
      }
    };
  }

  @Override
  void force(Path path, FileChannel file) throws IOException {
    count("force", path);
    super.force(path, file);
  }

  @Override
  void move(Path from, Path to) throws IOException {
    count("move", from);
    super.move(from, to);
  }

  private void count(String what, Path file) throws IOException {
    calls.add(what + " " + file.getFileName());
    if (calls.size() == failing) {
      throw new IOException("No space left on device");
    }
  }

  /** Found by the program as any other part that lies on its class path. */
  @AutoConfiguration
  static class InThePlaceOfTheOther {
    @Bean
    @Primary
    @ConditionalOnProperty(SETTING)
    ReportDisk faultyDisk(Environment settings) {
      return DISKS.get(settings.getProperty(SETTING));
    }
  }
}
