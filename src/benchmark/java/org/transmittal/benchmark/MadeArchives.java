package org.transmittal.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes made news as the archives that feeds and crawls leave; the same bytes for a seed. */
final class MadeArchives {
  private static final long SEED = 42;
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final int articles;

  private MadeArchives(Path folder, int articles) {
    this.folder = folder;
    this.articles = articles;
  }

  /** Those of a setting. */
  static MadeArchives in(Setting setting, int articles) {
    return new MadeArchives(setting.folder().resolve("archives"), articles);
  }

  /** An archive of a form; one that is there already is taken as it is. */
  Path of(Form form, double deals) throws IOException {
    var file =
        folder.resolve("%d-of-100-%d%s".formatted((int) (deals * 100), articles, form.ending()));
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      var part = folder.resolve("part");
      var news = new MadeNews(SEED, deals);
      try (var out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        switch (form) {
          case JSON_LINES -> jsonLines(news, out);
          case ZIP -> zip(news, out);
          case WARC -> warc(news, out);
        }
      }
      Files.move(part, file);
    }
    return file;
  }

  private void jsonLines(MadeNews news, OutputStream file) throws IOException {
    try (var out = new GZIPOutputStream(file, 1 << 16)) {
      for (var i = 0; i < articles; i++) {
        var story = news.next();
        var line = JSON.createObjectNode();
        line.put("id", "made-" + story.number()).put("url", story.url());
        line.put("title", story.title()).put("published", story.day() + "T06:00:00Z");
        line.put("publisher", "The Example").put("language", story.language());
        line.putArray("tags").add("news").add(story.language());
        line.put("image", story.url() + ".jpg").put("words", story.text().length() / 6);
        line.put("text", story.text());
        out.write(JSON.writeValueAsBytes(line));
        out.write('\n');
      }
    }
  }

  private void zip(MadeNews news, OutputStream file) throws IOException {
    var pages = new Pages();
    try (var out = new ZipOutputStream(file)) {
      for (var i = 0; i < articles; i++) {
        var story = news.next();
        out.putNextEntry(new ZipEntry("news/" + story.number() + ".html"));
        out.write(pages.page(story));
        out.closeEntry();
      }
    }
  }

  private void warc(MadeNews news, OutputStream out) throws IOException {
    var pages = new Pages();
    for (var i = 0; i < articles; i++) {
      var story = news.next();
      var packed = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(packed)) {
        gzip.write(WarcRecord.of(story, pages.page(story)));
      }
      packed.writeTo(out);
    }
  }

  private static final class Pages {
    private final MadeNews others = new MadeNews(SEED + 1, 0);
    private final Random random = new Random(SEED);

    byte[] page(MadeNews.Story story) {
      return MadePage.of(story, others, random).getBytes(StandardCharsets.UTF_8);
    }
  }
}
