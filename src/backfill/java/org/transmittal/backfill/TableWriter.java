package org.transmittal.backfill;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.transmittal.backlog.Manifest;
import org.transmittal.backlog.Table;

/** Writes the rows of one table of one archive. */
final class TableWriter implements AutoCloseable {
  /** Rows are held until so many bytes of them are there, by the writer and by each reader. */
  private static final long ROW_GROUP = 16 << 20;

  private static final List<String> LONG = List.of("title", "text", "outcome", "detail");

  private final Table table;
  private final MessageType type;
  private final HashedFile file;
  private final ParquetWriter<Group> writer;
  private long rows;

  TableWriter(Table table, Path folder, Configuration hadoop) throws IOException {
    this.table = table;
    type = Schemas.of(table);
    file = new HashedFile(new Path(folder, table.folder() + ".parquet"), hadoop);
    var builder =
        ExampleParquetWriter.builder(file)
            .withType(type)
            .withConf(hadoop)
            .withCompressionCodec(CompressionCodecName.ZSTD)
            .withRowGroupSize(ROW_GROUP);
    for (var column : LONG) {
      // The least and the greatest text of a page would stand in the file once more.
      if (type.containsField(column)) {
        builder.withStatisticsEnabled(column, false).withDictionaryEncoding(column, false);
      }
    }
    writer = builder.build();
  }

  void write(Consumer<Row> fill) throws IOException {
    var group = new SimpleGroup(type);
    fill.accept(new Row(group));
    writer.write(group);
    rows++;
  }

  /**
   * What it wrote, once it is closed; to be asked once.
   *
   * @param archive the key of the archive
   */
  Manifest.Written written(String archive) {
    return new Manifest.Written(table, table.path(archive), file.size(), file.sha256(), rows);
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }
}
