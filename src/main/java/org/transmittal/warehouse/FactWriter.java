package org.transmittal.warehouse;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Writes what entries came to, and counts each of them once. All of it by natural keys, so that the
 * same entries again change nothing; the caller's transaction holds both the facts and their count.
 */
@Component
public class FactWriter {
  private final ArticleTable articles;
  private final MentionTable mentions;
  private final QuarantineTable quarantine;
  private final UndatedTable undated;
  private final AccountTable account;
  private final Clock clock;

  FactWriter(
      ArticleTable articles,
      MentionTable mentions,
      QuarantineTable quarantine,
      UndatedTable undated,
      AccountTable account,
      Clock clock) {
    this.articles = articles;
    this.mentions = mentions;
    this.quarantine = quarantine;
    this.undated = undated;
    this.account = account;
    this.clock = clock;
  }

  /** Writes the outcomes of some entries of a run, in the order of reading. */
  public void write(long run, List<? extends EntryOutcome> outcomes) {
    var now = Timestamp.from(clock.instant());
    var read = new ArrayList<EntryOutcome.AboutSales>();
    var rejected = new ArrayList<EntryOutcome.Rejected>();
    var dateless = new ArrayList<EntryOutcome.Undated>();
    for (var outcome : outcomes) {
      switch (outcome) {
        case EntryOutcome.AboutSales about -> read.add(about);
        case EntryOutcome.Rejected broken -> rejected.add(broken);
        case EntryOutcome.Undated one -> dateless.add(one);
        case EntryOutcome.LeftOut ignored -> {}
        case EntryOutcome.ArchiveRead ignored -> {}
      }
    }
    var ends = ends(outcomes, read);
    articles.write(read, run, now);
    mentions.write(read.stream().flatMap(one -> one.mentions().stream()).toList(), run, now);
    quarantine.write(rejected, run, now);
    undated.write(dateless, run);
    ends.forEach((archive, counts) -> account.count(run, archive, counts));
    for (var outcome : outcomes) {
      if (outcome instanceof EntryOutcome.ArchiveRead(var archive, var entries)) {
        account.finish(run, archive, entries);
      }
    }
  }

  /** How many entries came to which end, by archive. */
  private Map<String, Map<EntryEnd, Long>> ends(
      List<? extends EntryOutcome> outcomes, List<EntryOutcome.AboutSales> read) {
    var known = new HashSet<>(articles.known(read.stream().map(o -> o.article().key()).toList()));
    var places =
        articles.at(read.stream().map(o -> ArticleTable.placeKey(o.article().place())).toList());
    var ends = new LinkedHashMap<String, Map<EntryEnd, Long>>();
    for (var outcome : outcomes) {
      var end =
          switch (outcome) {
            case EntryOutcome.AboutSales about -> end(about, known, places);
            case EntryOutcome.LeftOut left -> left.end();
            case EntryOutcome.Undated ignored -> EntryEnd.UNDATED;
            case EntryOutcome.Rejected ignored -> EntryEnd.QUARANTINED;
            case EntryOutcome.ArchiveRead ignored -> null;
          };
      if (end != null) {
        ends.computeIfAbsent(outcome.archive(), archive -> new EnumMap<>(EntryEnd.class))
            .merge(end, outcome.ended(), Long::sum);
      }
    }
    return ends;
  }

  private static EntryEnd end(
      EntryOutcome.AboutSales about, HashSet<String> known, Map<String, String> places) {
    var key = about.article().key();
    if (Objects.equals(places.get(ArticleTable.placeKey(about.article().place())), key)) {
      return EntryEnd.UNCHANGED;
    }
    return known.add(key) ? EntryEnd.LOADED : EntryEnd.DUPLICATE;
  }
}
