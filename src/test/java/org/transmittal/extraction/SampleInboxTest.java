package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.archive.Limits;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.Money;
import org.transmittal.sale.SaleMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample articles say what their labels in {@code jobs/sample/expected.jsonl} say. */
class SampleInboxTest {
  private static final Map<String, List<SaleMention>> READ = new HashMap<>();
  private static List<JsonNode> expected;

  @BeforeAll
  static void readTheInbox() throws Exception {
    var extractor = new SaleExtractor(Rules.load());
    var inbox = new Inbox(Instant.EPOCH, 0).list(List.of(Path.of("jobs/inbox")));
    for (var archive : inbox.archives()) {
      try (var entries = new ArchiveReader(Limits.DEFAULT).open(archive)) {
        for (Entry entry; (entry = entries.next()) != null; ) {
          if (entry instanceof Entry.Readable(var article)) {
            READ.put(article.place().toString(), extractor.read(article).mentions());
          }
        }
      }
    }
    var mapper = JsonMapper.builder().build();
    expected =
        Files.readAllLines(Path.of("jobs/sample/expected.jsonl")).stream()
            .map(mapper::readTree)
            .toList();
  }

  @Test
  void everyArticleTellsAsManySalesAsItsLabels() {
    for (var label : expected) {
      assertThat(read(label)).as(id(label)).hasSize(label.get("sales").size());
    }
  }

  @Test
  void buyerSellerAmountAndStatusAreAsLabelled() {
    for (var label : expected) {
      for (var i = 0; i < label.get("sales").size(); i++) {
        assertThat(read(label))
            .extracting(SampleInboxTest::told)
            .as(id(label))
            .contains(told(label.get("sales").get(i)));
      }
    }
  }

  @Test
  void theyShowEveryStatusAndEveryBound() {
    var statuses = new TreeSet<String>();
    var bounds = new TreeSet<String>();
    var mentions = READ.values().stream().flatMap(List::stream).toList();
    for (var mention : mentions) {
      statuses.add(mention.terms().status().name());
      if (mention.terms().amount() != null) {
        bounds.add(mention.terms().amount().bound().word());
      }
    }
    assertThat(statuses)
        .contains("NEGOTIATION", "REQUESTED", "APPROVED", "NOTIFIED", "CONTRACTED", "DELIVERED")
        .contains("SUSPENDED", "BLOCKED", "CANCELLED");
    assertThat(bounds).containsExactly("approx", "at_least", "exact", "range", "up_to");
  }

  private static List<SaleMention> read(JsonNode label) {
    return READ.getOrDefault(id(label), List.of());
  }

  private static String id(JsonNode label) {
    return label.get("id").asString();
  }

  private static String told(SaleMention mention) {
    var terms = mention.terms();
    var buyers = terms.recipients().stream().map(party -> party.code()).toList();
    var sellers = terms.suppliers().stream().map(party -> party.code()).toList();
    var amount = terms.amount() == null ? "null" : told(terms.amount());
    return buyers + " " + sellers + " " + amount + " " + terms.status();
  }

  private static String told(Money amount) {
    var high = amount.high() == null ? "null" : amount.high().toPlainString();
    return amount.value().toPlainString()
        + "/"
        + high
        + "/"
        + amount.currency()
        + "/"
        + amount.bound().word();
  }

  private static String told(JsonNode sale) {
    var buyers = codes(sale.get("buyer"));
    var sellers = codes(sale.get("seller"));
    var money = sale.get("amount");
    var amount =
        money.isNull()
            ? "null"
            : money.get("value").asString()
                + "/"
                + money.get("high").asString("null")
                + "/"
                + money.get("currency").asString()
                + "/"
                + money.get("bound").asString();
    return buyers + " " + sellers + " " + amount + " " + sale.get("status").asString();
  }

  private static List<String> codes(JsonNode codes) {
    return codes.valueStream().map(JsonNode::asString).sorted().toList();
  }
}
