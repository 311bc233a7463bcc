package org.transmittal.backlog;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.transmittal.article.Article;
import org.transmittal.sale.SaleMention;
import org.transmittal.warehouse.EntryOutcome;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Outcomes as JSON, of which nothing is lost: the components of the records as they are. Title and
 * text of an article stand in columns of their own and are left out.
 */
public final class OutcomeJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          // What the records work out of their components is worked out again.
          .changeDefaultVisibility(
              checker ->
                  checker
                      .withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                      .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY)
                      .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
          .changeDefaultPropertyInclusion(include -> include.withValueInclusion(Include.NON_NULL))
          // Half a surrogate pair, as an identifier can have, has no other form.
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  private OutcomeJson() {}

  private record Read(Article article, String rules, List<SaleMention> mentions) {}

  /** An article on sales, but its title and text. */
  public static String of(EntryOutcome.AboutSales about) {
    return MAPPER.writeValueAsString(
        new Read(with(about.article(), null, ""), about.rules(), about.mentions()));
  }

  /** An entry that gave no article. */
  public static String of(EntryOutcome.Rejected rejected) {
    return MAPPER.writeValueAsString(rejected);
  }

  /**
   * What {@link #of(EntryOutcome.AboutSales)} wrote.
   *
   * @throws BacklogException if it is nothing of that kind
   */
  public static EntryOutcome.AboutSales aboutSales(
      String json, @Nullable String title, String text) {
    var read = read(json, Read.class);
    return new EntryOutcome.AboutSales(
        with(read.article(), title, text), read.rules(), read.mentions());
  }

  /**
   * What {@link #of(EntryOutcome.Rejected)} wrote.
   *
   * @throws BacklogException if it is nothing of that kind
   */
  public static EntryOutcome.Rejected rejected(String json) {
    return read(json, EntryOutcome.Rejected.class);
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new BacklogException("an outcome cannot be read: " + e.getOriginalMessage());
    }
  }

  private static Article with(Article article, @Nullable String title, String text) {
    return new Article(
        article.place(),
        article.id(),
        title,
        text,
        article.url(),
        article.publisher(),
        article.author(),
        article.published(),
        article.language());
  }
}
