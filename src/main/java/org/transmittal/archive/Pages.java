package org.transmittal.archive;

import org.transmittal.article.Place;
import org.transmittal.article.Rejection;
import org.transmittal.article.Sieve;

/** Turns what a container gave into what it says. */
final class Pages {
  private Pages() {}

  /**
   * The article of a page or record, or why it gives none.
   *
   * @param sieve tells which articles are held back
   */
  static Entry read(Place place, Raw raw, Sieve sieve) {
    try {
      return switch (raw) {
        case Raw.Bad bad -> new Entry.Rejected(place, bad.reason(), bad.detail());
        case Raw.NoArticle none -> new Entry.NoArticle(place, none.detail());
        case Raw.Line line -> JsonRecord.read(place, line, sieve);
        case Raw.Row row -> RowArticle.read(place, row.fields(), sieve);
        case Raw.Page page -> page(place, page, sieve);
      };
    } catch (RuntimeException | StackOverflowError e) {
      // A page that its parser gives up on must not end the archive.
      return new Entry.Rejected(place, Rejection.UNREADABLE, Failure.detail(e));
    }
  }

  private static Entry page(Place place, Raw.Page page, Sieve sieve) {
    return switch (page.kind()) {
      case Kind.Known.HTML -> HtmlArticle.read(place, page.bytes(), page.sent(), sieve);
      case Kind.Known.TEXT -> TextArticle.read(place, page.bytes(), page.sent(), sieve);
      case Kind.Known container -> tooDeep(place);
      case Kind.Packed packed -> tooDeep(place);
      case Kind.Unsupported(var what) -> new Entry.Rejected(place, Rejection.UNSUPPORTED, what);
    };
  }

  private static Entry tooDeep(Place place) {
    return new Entry.Rejected(place, Rejection.TOO_DEEP, "an archive too deep within archives");
  }

  /** The end of an entry that has no words. */
  static Entry empty(Place place) {
    return new Entry.Rejected(place, Rejection.EMPTY, "has no words");
  }

  /** The end of an entry whose bytes are no text. */
  static Entry notText(Place place) {
    return new Entry.Rejected(
        place, Rejection.NOT_TEXT, "its bytes are no text in UTF-8, UTF-16 or Windows-1252");
  }
}
