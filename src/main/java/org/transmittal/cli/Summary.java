package org.transmittal.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.transmittal.article.Place;
import org.transmittal.job.RunRequest;
import org.transmittal.job.RunResult;
import org.transmittal.ledger.Outcome;
import org.transmittal.warehouse.EntryEnd;
import org.transmittal.warehouse.RecordedDecision;

/** Tells what a run did: what it read, what became of it, and where the files are. */
final class Summary {
  /** No more undated articles than fit on a screen. */
  private static final int MOST_NAMED = 10;

  /** Behind the reason of a run that did not come to its end. */
  static final String KEPT = "What was committed is kept; the same command goes on from there.";

  private final PrintWriter out;
  private final PrintWriter err;

  Summary(PrintWriter out, PrintWriter err) {
    this.out = out;
    this.err = err;
  }

  void print(RunRequest request, RunResult result) {
    switch (result.end()) {
      case DONE -> account(result);
      case NOTHING_NEW -> {
        out.printf("Nothing new: %s loaded before.%n", archives(result.skipped()));
      }
      case TOO_MUCH_QUARANTINE -> {
        account(result);
        err.printf(
            "transmittal: %d of %d entries are in quarantine, more than the threshold allows;"
                + " see the sheet Quarantine%n",
            result.count(EntryEnd.QUARANTINED), result.entries());
      }
      case EMPTY ->
          err.printf(
              "transmittal: nothing to read in %s: %s; no report was written%n",
              request.inbox(), empty(result));
      case BUSY -> err.println("transmittal: another run is at work on this ledger; wait for it");
      case STOPPED -> {
        err.println("transmittal: stopped as asked, behind the last whole chunk");
        err.println(KEPT);
      }
      case FAILED -> {
        var failure = result.failure();
        var message = failure == null ? "a step failed" : Message.of(ExitCode.cause(failure));
        err.println("transmittal: " + message);
        err.println(KEPT);
      }
    }
    if (result.passedOver() > 0) {
      out.printf(
          "Passed over %6d %s that by the name can hold nothing of the window%n",
          result.passedOver(), result.passedOver() == 1 ? "archive" : "archives");
    }
    result.waiting().forEach(file -> out.printf("Still being written, left for later: %s%n", file));
    result.gone().forEach(name -> out.printf("Gone since it was listed: %s%n", name));
    undated(result.undated());
    if (!result.reports().isEmpty()) {
      out.printf(
          "Sales       %6d in the reports, %d new or changed%n",
          result.sales(), result.salesChanged());
      decisions(result.decisions());
      result.reports().forEach(file -> out.printf("Report      %s%n", file));
    }
  }

  /** They may be of the window, and whoever asked for it decides. */
  private void undated(List<Place> undated) {
    undated.stream()
        .limit(MOST_NAMED)
        .forEach(
            place ->
                out.printf(
                    "Undated: %s%s%n",
                    Plain.line(place.toString()),
                    place.captured() == null ? "" : ", captured on " + place.captured()));
    if (undated.size() > MOST_NAMED) {
      out.printf("Undated: %d more; see status --json%n", undated.size() - MOST_NAMED);
    }
    if (undated.stream().anyMatch(place -> place.captured() != null)) {
      out.println("Give --undated to take in those that were captured within the window.");
    }
  }

  private void decisions(List<RecordedDecision> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    var waiting = decisions.stream().filter(one -> one.outcome() == null).count();
    var effective = decisions.stream().filter(one -> one.outcome() == Outcome.IN_EFFECT).count();
    var idle = decisions.size() - waiting - effective;
    out.printf(
        "Decisions   %6d in force%s%s%n",
        decisions.size(),
        idle == 0 ? "" : ", %d of them without effect: see review list".formatted(idle),
        waiting == 0 ? "" : ", %d of them for the next nightly run".formatted(waiting));
  }

  private static String empty(RunResult result) {
    if (!result.account().isEmpty()) {
      return "no entry could be read";
    }
    return result.passedOver() > 0
        ? "no archive there can hold anything of the window"
        : "no archive is there";
  }

  private void account(RunResult result) {
    var read = result.account().size() - result.skipped();
    out.printf(
        "Read        %6d entries in %s%s%n",
        result.entries(),
        read == 1 ? "1 archive" : read + " archives",
        result.skipped() == 0 ? "" : "; " + archives(result.skipped()) + " loaded before");
    out.printf("Loaded      %6d articles about sales%n", result.count(EntryEnd.LOADED));
    out.printf("Left out    %6d%s%n", leftOut(result), leftOutParts(result));
    out.printf("Quarantined %6d%n", result.count(EntryEnd.QUARANTINED));
  }

  private static final List<EntryEnd> LEFT_OUT =
      List.of(
          EntryEnd.NOT_ABOUT_A_SALE,
          EntryEnd.UNCHANGED,
          EntryEnd.DUPLICATE,
          EntryEnd.OUTSIDE_WINDOW,
          EntryEnd.UNDATED,
          EntryEnd.NO_ARTICLE);

  private static long leftOut(RunResult result) {
    return LEFT_OUT.stream().mapToLong(result::count).sum();
  }

  private static String leftOutParts(RunResult result) {
    var parts = new ArrayList<String>();
    for (var end : LEFT_OUT) {
      if (result.count(end) > 0) {
        parts.add(result.count(end) + " " + end.title());
      }
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private static String archives(int count) {
    return count == 1 ? "1 archive was" : count + " archives were";
  }
}
