package org.transmittal.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.transmittal.sale.Bound;
import org.transmittal.sale.SaleGroup;
import org.transmittal.sale.Status;

/** What the words of the reports mean, for the people who read them. */
public final class Glossary {
  /** Stands on the first page of every report, before {@link #CAVEAT}. */
  public static final String NOT_A_SALE = "A proposal is not a sale.";

  /** Why it is none. */
  public static final String CAVEAT =
      "What a government has approved, or a legislature was notified of, may be changed, delayed or"
          + " never signed; its quantities and amounts are estimates and ceilings. Proposals are"
          + " kept apart from what was contracted or delivered in every list and every total.";

  /** How the figures come about, by subject, in reading order. */
  public static final Map<String, String> METHOD = method();

  /** Where the layout of the workbook stands against the guidance that it follows, and why. */
  public static final Map<String, String> DEVIATIONS = deviations();

  private Glossary() {}

  private static Map<String, String> deviations() {
    var deviations = new LinkedHashMap<String, String>();
    deviations.put(
        "Header in row 1",
        "The guidance has a title above each table. Here each table begins in the first cell, so"
            + " that filters, formulas and other programs take it as it is; the title is here.");
    deviations.put(
        "Empty cells",
        "The guidance has a mark such as [x] in each. Here an empty cell says that nothing is"
            + " stated: a mark among numbers would make them text.");
    deviations.put(
        "Filters, frozen panes",
        "The guidance advises against both. Analysts filter and scroll long tables all day.");
    deviations.put(
        "Charts, pivot table",
        "The guidance keeps figures and drawings apart. Each chart has its table beside it, and a"
            + " description in words.");
    deviations.put(
        "Web addresses",
        "The guidance would have a link say in words where it leads. Here one to a source shows its"
            + " address, to be copied and looked at before it is opened; the end of a long one is"
            + " seen when its cell is chosen.");
    deviations.put(
        "Lines, bands, footers",
        "The guidance would do without. A grey header and a line part it from the rows, and a page"
            + " on paper has the name of its sheet and its number at the foot.");
    deviations.put(
        "Cover, notes",
        "The guidance has tables there. Here they are lists to read, with headings between them.");
    deviations.put(
        "Size of type",
        "10 points, and 8 for the keys of sales, where the guidance would rather have 12: the"
            + " tables are wide.");
    deviations.put(
        "Whom to ask",
        "The guidance names somebody on the cover. The job that draws this does not know a name;"
            + " whoever sent it does.");
    deviations.put("Format", "Excel rather than OpenDocument, for its tables and links.");
    return Collections.unmodifiableMap(deviations);
  }

  private static Map<String, String> method() {
    var method = new LinkedHashMap<String, String>();
    method.put(
        "case",
        "One arms sale, proposed or agreed, however many articles tell it. Each counts once.");
    method.put(
        "evidence",
        "Every value stands on quoted words of an article. What cannot be traced is not here.");
    method.put(
        "empty",
        "An empty cell: not stated, or of no meaning in its row. Never zero: a count of none is"
            + " 0.");
    method.put("stage", "Only new words in a source raise a stage, never the passing of time.");
    method.put(
        "conflict",
        "Where sources state a value differently, all versions are shown and none is dropped.");
    method.put(
        "currency",
        "A sign that could mean several currencies is settled by the parties and the place, or"
            + " left open. Where a rate of the day of the event is known, its worth in US dollars"
            + " stands beside it with the rate; no sum is made of that.");
    method.put(
        "sums",
        "Only amounts of one group and one currency are added, each case once. What is added for"
            + " proposals are "
            + TotalWords.OF_PROPOSALS
            + ". Of ranges both ends are added, apart.");
    method.put(
        "amendment",
        "A notification that restates an earlier case (such as 26-0G) is listed and never added.");
    method.put(
        "dates",
        "The date of the event and the dates of the articles are read apart; none is worked out"
            + " from another.");
    method.put(
        "characters",
        "A character of a source that no font of the briefing has, as that of a picture, is spelled"
            + " there by its number, as in [U+1F680], and words beyond 300 characters are cut, with"
            + " …; the workbook has them as they are.");
    return Collections.unmodifiableMap(method);
  }

  /** What a status tells. */
  public static String meaning(Status status) {
    return switch (status) {
      case NEGOTIATION -> "A proposal: considered, offered or in talks, or the buyer wants to buy.";
      case REQUESTED -> "A proposal: the buyer has formally asked (letter of request, LOR).";
      case APPROVED -> "A proposal: the supplier's government has cleared it.";
      case NOTIFIED ->
          "A proposal: the supplier's legislature was formally notified, in the United States"
              + " under section 36(b) of the Arms Export Control Act.";
      case CONTRACTED ->
          "Agreed: a letter of offer and acceptance (LOA) or a contract is signed, or an order is"
              + " placed.";
      case DELIVERED -> "Delivery has begun or is done.";
      case SUSPENDED ->
          "On hold, frozen or delayed by decision, at the stage that stands beside it.";
      case BLOCKED -> "Refused, rejected or vetoed by a government or a legislature.";
      case CANCELLED -> "Called off by a party to it.";
      case UNKNOWN -> "No source tells how far it has got.";
    };
  }

  /** What a level tells of the cases in it. */
  public static String meaning(SaleGroup.Level level) {
    return switch (level) {
      case PROPOSALS -> "Everything up to the notification of a legislature. Not sales.";
      case CONTRACTED -> "Signed or ordered.";
      case DELIVERED -> "Delivery has begun or is done.";
      case UNTOLD -> "No source tells a stage, as where only a refusal is told.";
    };
  }

  /** What a bound tells of its number. */
  public static String meaning(Bound bound) {
    return switch (bound) {
      case EXACT -> "The number itself, as the source states it.";
      case UP_TO -> "A ceiling: \"up to\", \"no more than\", \"as many as\".";
      case AT_LEAST -> "A floor: \"more than\", \"over\", \"at least\".";
      case APPROX -> "An estimate: \"about\", \"nearly\", \"an estimated cost of\".";
      case RANGE -> "Two ends, both kept. There is no midpoint anywhere.";
    };
  }
}
