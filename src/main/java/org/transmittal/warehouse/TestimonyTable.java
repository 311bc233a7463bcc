package org.transmittal.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.transmittal.ledger.FieldAgreement;
import org.transmittal.ledger.StatusStep;
import org.transmittal.ledger.Testimony;

/** What the articles on each sale tell together; derived, and made anew with the ledger. */
@Component
class TestimonyTable {
  private static final int BODY = 500;

  private final JdbcTemplate jdbc;

  TestimonyTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Brings it up to date, within the caller's transaction. */
  void write(Map<String, Testimony> bySale) {
    List.of("sale_testimony", "sale_step", "sale_agreement")
        .forEach(table -> jdbc.update("DELETE FROM " + table));
    var rows = new ArrayList<@Nullable Object[]>();
    var steps = new ArrayList<@Nullable Object[]>();
    var agreements = new ArrayList<@Nullable Object[]>();
    bySale.forEach(
        (sale, testimony) -> {
          rows.add(row(sale, testimony));
          add(sale, "CLAIMED", testimony.course(), steps);
          add(sale, "PROVEN", testimony.proven(), steps);
          testimony.agreements().forEach(agreement -> add(sale, agreement, agreements));
        });
    jdbc.batchUpdate(
        """
        INSERT INTO sale_testimony (sale_key, articles, copies, publishers, proven_stage,
          proven_standing, proven_by, proven_mention)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        rows);
    jdbc.batchUpdate(
        """
        INSERT INTO sale_step (sale_key, course, position, status, stage, standing, event_date,
          reported, mention_key, official)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """,
        steps);
    jdbc.batchUpdate(
        """
        INSERT INTO sale_agreement (sale_key, field, version, verdict, stated, reports, earlier)
        VALUES (?, ?, ?, ?, ?, ?, ?)\
        """,
        agreements);
  }

  private static @Nullable Object[] row(String sale, Testimony testimony) {
    var proven = testimony.provenStatus();
    return new @Nullable Object[] {
      sale,
      testimony.articles(),
      testimony.copies(),
      testimony.publishers(),
      proven == null || proven.stage() == null ? null : proven.stage().name(),
      proven == null ? null : proven.standing().name(),
      proven == null ? null : Columns.clip(proven.official(), BODY),
      proven == null ? null : proven.mention()
    };
  }

  private static void add(
      String sale, String course, List<StatusStep> steps, List<@Nullable Object[]> rows) {
    for (var i = 0; i < steps.size(); i++) {
      var step = steps.get(i);
      rows.add(
          new @Nullable Object[] {
            sale,
            course,
            i,
            step.status().name(),
            step.stage() == null ? null : step.stage().name(),
            step.standing().name(),
            step.eventDate() == null ? null : step.eventDate().toString(),
            step.reported(),
            step.mention(),
            Columns.clip(step.official(), BODY)
          });
    }
  }

  private static void add(String sale, FieldAgreement agreement, List<@Nullable Object[]> rows) {
    for (var i = 0; i < agreement.versions().size(); i++) {
      var counted = agreement.versions().get(i);
      rows.add(
          new @Nullable Object[] {
            sale,
            agreement.field().name(),
            i,
            agreement.verdict().name(),
            Columns.clip(counted.version().value(), 2000),
            counted.reports(),
            counted.earlier()
          });
    }
  }
}
