package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.transmittal.SharedInputs;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.archive.Limits;
import org.transmittal.article.Article;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;

/** Notices of the Federal Register, by their numbered fields. */
class NoticeTest {
  private static final Rules RULES = Rules.load();

  @Test
  void aNoticeTellsItsNumberPurchaserTotalItemsAndTheDayThatCongressHadIt() {
    var article = article("2026-09003");
    var mention = read(article).getFirst();
    var terms = mention.terms();

    assertThat(terms.transmittal()).hasToString("26-24");
    assertThat(terms.recipients()).extracting(party -> party.code()).containsExactly("SG");
    assertThat(terms.suppliers()).extracting(party -> party.code()).containsExactly("US");
    assertThat(terms.amount().value()).isEqualByComparingTo("83140000");
    assertThat(terms.amount().currency()).isEqualTo("USD");
    assertThat(terms.items().getFirst().quantity().value()).isEqualTo(45);
    assertThat(terms.stage()).isEqualTo(SaleStage.NOTIFIED);
    assertThat(terms.eventDate()).hasToString("2026-04-01");
    assertThat(mention.evidence())
        .allSatisfy(
            one ->
                assertThat(article.text().substring(one.start(), one.end()))
                    .isEqualTo(one.quote()));
  }

  @Test
  void whereThereIsNoMajorEquipmentTheTotalIsThatOfTheRest() {
    var terms = read(article("2026-09109")).getFirst().terms();

    assertThat(terms.transmittal()).hasToString("26-28");
    assertThat(terms.recipients()).extracting(party -> party.code()).containsExactly("JP");
    assertThat(terms.amount().value()).isEqualByComparingTo("340000000");
    assertThat(terms.eventDate()).hasToString("2026-03-24");
  }

  @Test
  void anAmendmentHasItsOwnNumberAndTheTotalThatItRestates() {
    var mentions = read(article("2026-11403"));

    assertThat(mentions).hasSize(1);
    var terms = mentions.getFirst().terms();
    assertThat(terms.transmittal()).hasToString("26-1C");
    assertThat(mentions.getFirst().restated().number()).hasToString("23-26");
    assertThat(terms.recipients()).extracting(party -> party.code()).containsExactly("DE");
    assertThat(terms.amount().value()).isEqualByComparingTo("8500000000");
    assertThat(terms.items().getFirst().quantity().value()).isEqualTo(72);
  }

  @Test
  void aCorrectionThatPrintsNoFieldsTellsOfNoSale() {
    assertThat(read(article("2026-00029"))).isEmpty();
  }

  private static List<SaleMention> read(Article article) {
    return new SaleExtractor(RULES).read(article).mentions();
  }

  private static Article article(String number) {
    var file = SharedInputs.file("federal-register/" + number + ".txt");
    var archive = new Inbox(Instant.EPOCH, 0).list(List.of(file)).archives().getFirst();
    try (var entries = new ArchiveReader(Limits.DEFAULT).open(archive)) {
      return ((Entry.Readable) entries.next()).article();
    }
  }
}
