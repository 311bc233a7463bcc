package org.transmittal.backfill;

import org.transmittal.backlog.OutcomeJson;
import org.transmittal.sale.Item;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleMention;
import org.transmittal.warehouse.EntryOutcome;

/** Fills the rows of the tables. */
final class Rows {
  private Rows() {}

  static void fill(Row row, long position, EntryOutcome.AboutSales about, String json) {
    var article = about.article();
    var place = article.place();
    row.number("position", position)
        .text("article_key", article.key())
        .text("entry", place.entry())
        .number("entry_offset", place.offset())
        .day("captured", place.captured())
        .text("id", article.id())
        .text("title", article.title())
        .text("text", article.text())
        .text("url", article.address())
        .text("publisher", article.publisher() == null ? null : article.publisher().value())
        .text("author", article.author() == null ? null : article.author().value())
        .day("published", article.date())
        .text("language", article.language())
        .text("rules", about.rules())
        .text("outcome", json);
  }

  static void fill(Row row, long position, SaleMention mention) {
    var terms = mention.terms();
    row.number("position", position)
        .text("mention_key", mention.key())
        .text("article_key", mention.article())
        .day("published", mention.articleDate())
        .word("role", mention.role())
        .texts("suppliers", terms.suppliers().stream().map(Party::code).toList())
        .texts("recipients", terms.recipients().stream().map(Party::code).toList())
        .rows("items", terms.items(), Rows::fill)
        .word("stage", terms.stage())
        .word("standing", terms.standing())
        .word("status", terms.status())
        .text("awaiting", terms.awaiting());
    var amount = terms.amount();
    if (amount != null) {
      row.decimal("amount", amount.value())
          .decimal("amount_high", amount.high())
          .word("amount_bound", amount.bound())
          .text("currency", amount.currency());
    }
    if (terms.eventDate() != null) {
      row.text("event_date", terms.eventDate().toString());
    }
    if (terms.transmittal() != null) {
      row.text("transmittal", terms.transmittal().text());
    }
  }

  private static void fill(Item item, Row row) {
    row.text("name", item.name()).text("kind", item.kind());
    var quantity = item.quantity();
    if (quantity != null) {
      row.number("quantity", quantity.value())
          .number("quantity_high", quantity.high())
          .word("quantity_bound", quantity.bound());
    }
    row.texts("designations", item.designations().stream().map(one -> one.printed()).toList());
  }

  static void fill(Row row, long position, EntryOutcome.Rejected rejected) {
    var place = rejected.place();
    row.number("position", position)
        .text("entry", place.entry())
        .number("entry_offset", place.offset())
        .day("captured", place.captured())
        .word("reason", rejected.reason())
        .text("detail", rejected.detail())
        .text("outcome", OutcomeJson.of(rejected));
  }
}
