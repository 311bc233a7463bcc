package org.transmittal.report.pdf;

import java.util.List;
import org.openpdf.text.Image;
import org.transmittal.report.Digest;
import org.transmittal.report.Words;
import org.transmittal.report.pdf.Typeface.Role;
import org.transmittal.sale.Status;

/** How many cases have got how far: proposals pale, what was agreed dark, what is halted apart. */
final class StagesChart {
  private static final float ROW = 15;
  private static final float BAR = 9;
  private static final float LABEL = 58;
  private static final float ROOM_FOR_COUNT = 26;

  private static final List<Status> GOING_ON =
      List.of(
          Status.NEGOTIATION,
          Status.REQUESTED,
          Status.APPROVED,
          Status.NOTIFIED,
          Status.CONTRACTED,
          Status.DELIVERED);
  private static final List<Status> HALTED =
      List.of(Status.SUSPENDED, Status.BLOCKED, Status.CANCELLED);

  private final Digest digest;
  private final Canvas canvas;
  private final int most;

  private StagesChart(Digest digest, Canvas canvas) {
    this.digest = digest;
    this.canvas = canvas;
    most = digest.byStatus().values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  static Image draw(Digest digest, Paper paper, float width) {
    var rows = GOING_ON.size() + HALTED.size();
    var canvas = paper.canvas(width, rows * ROW + 40);
    new StagesChart(digest, canvas).draw();
    return canvas.done();
  }

  private void draw() {
    var y = canvas.height() - 9;
    canvas.left("How far cases have got", Role.TABLE_BOLD, 0, y);
    y -= 16;
    for (var status : GOING_ON) {
      row(status, y);
      y -= ROW;
    }
    y -= 1;
    canvas.line(0, y + ROW - 2, canvas.width(), y + ROW - 2);
    canvas.left("halted, at whatever stage", Role.SMALL_ITALIC, LABEL, y + 3);
    y -= 12;
    for (var status : HALTED) {
      row(status, y);
      y -= ROW;
    }
  }

  private void row(Status status, float y) {
    var cases = digest.byStatus().getOrDefault(status, 0);
    var length = (canvas.width() - LABEL - ROOM_FOR_COUNT) * cases / Math.max(1, most);
    canvas.right(Words.lower(status), Role.SMALL, LABEL - 6, y + 2);
    if (cases > 0) {
      switch (status) {
        case CONTRACTED, DELIVERED -> canvas.dark(LABEL, y, length, BAR);
        case SUSPENDED, BLOCKED, CANCELLED -> canvas.outline(LABEL, y, length, BAR);
        case NEGOTIATION, REQUESTED, APPROVED, NOTIFIED, UNKNOWN ->
            canvas.pale(LABEL, y, length, BAR);
      }
    }
    canvas.left(Words.count(cases), Role.TABLE, LABEL + length + 4, y + 1.5f);
  }
}
