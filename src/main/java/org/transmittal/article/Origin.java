package org.transmittal.article;

/** Where something known of an article was found, the most trusted first. */
public enum Origin {
  /** A named field of a dump, such as {@code published} of a JSON object. */
  FIELD,
  /** Structured data in the page: {@code <script type="application/ld+json">}. */
  JSON_LD,
  /** An Open Graph {@code <meta property="og:…">} or {@code article:…}. */
  OPEN_GRAPH,
  /** A {@code <time datetime>} element. */
  TIME,
  /** Another {@code <meta>} or {@code <link>} of the page. */
  META,
  /** An element of the page that its markup names, such as a link with {@code rel=author}. */
  MARKUP,
  /** The address of the page, such as a date in its path. */
  URL,
  /** The text itself, such as its line "Source: …". */
  TEXT
}
