package org.transmittal.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.transmittal.article.Article;
import org.transmittal.article.Finding;
import org.transmittal.article.Origin;
import org.transmittal.article.Place;
import org.transmittal.evaluation.LabelledMention;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles in our own words on the sales that are hardest to tell apart, with their labels. */
final class LabelledSales {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private LabelledSales() {}

  /** The articles by their names, in the order of the file. */
  static Map<String, Article> articles() {
    var articles = new LinkedHashMap<String, Article>();
    lines("docs.jsonl").forEach(line -> articles.put(text(line, "id"), article(line)));
    return articles;
  }

  /** The labels in the order of the file. */
  static List<Label> labels() {
    return lines("sales.jsonl").stream().map(Label::new).toList();
  }

  private static List<JsonNode> lines(String file) {
    try (var in = LabelledSales.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(JSON::readTree)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Article article(JsonNode line) {
    var day = text(line, "published");
    return new Article(
        new Place("own", text(line, "id"), text(line, "id"), 0),
        text(line, "id"),
        text(line, "title"),
        text(line, "text"),
        field(text(line, "url")),
        field(text(line, "publisher")),
        null,
        new Finding<>(LocalDate.parse(day), Origin.FIELD, day, null),
        text(line, "language"));
  }

  private static Finding<String> field(String value) {
    return new Finding<>(value, Origin.FIELD, value, null);
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  /** One sale of one article, as a careful reader sees it. */
  record Label(JsonNode line) {
    private String article() {
      return text(line, "article");
    }

    /** What the label says of the article. */
    LabelledMention labelled() {
      return new LabelledMention(
          article(),
          text(line, "sale"),
          Arrays.stream(codes("buyer")).map(Party::new).collect(Collectors.toSet()),
          line.get("amount").isNumber() ? line.get("amount").decimalValue() : null,
          text(line, "item"));
    }

    /** The mention that a reader without fault would make of it. */
    SaleMention mention(LocalDate day, int place) {
      var told = MentionBuilder.told(article(), day.toString()).at(place);
      told.from(codes("seller")).to(codes("buyer"));
      if (line.get("amount").isNumber()) {
        told.worth(line.get("amount").asString(), text(line, "currency"), Bound.EXACT);
      }
      line.path("also").forEach(sum -> told.or(sum.get(0).asString(), sum.get(1).asString()));
      told.item(
          text(line, "item"),
          line.path("quantity").asInt(0),
          line.has("type") ? new String[] {text(line, "type")} : new String[0]);
      if (line.has("stage")) {
        told.at(SaleStage.valueOf(text(line, "stage")));
      }
      if (line.has("standing")) {
        told.at(Standing.valueOf(text(line, "standing")));
      }
      if (line.has("number")) {
        told.number(text(line, "number"));
      }
      if (line.has("amends")) {
        told.amends(text(line, "amends"));
      }
      if (line.has("earlier")) {
        told.insteadOf(text(line, "earlier"));
      }
      if (text(line, "role").equals("background")) {
        told.background();
      }
      if (line.has("when")) {
        told.on(text(line, "when"));
      }
      return told.mention();
    }

    private String[] codes(String side) {
      return line.get(side).valueStream().map(JsonNode::asString).toArray(String[]::new);
    }
  }
}
