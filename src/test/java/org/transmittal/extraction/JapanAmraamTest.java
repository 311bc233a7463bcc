package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.transmittal.SharedInputs;
import org.transmittal.archive.ArchiveReader;
import org.transmittal.archive.Entry;
import org.transmittal.archive.Inbox;
import org.transmittal.archive.Limits;
import org.transmittal.article.Article;
import org.transmittal.article.Origin;
import org.transmittal.normalization.Rules;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Designation;
import org.transmittal.sale.Evidence;
import org.transmittal.sale.Money;
import org.transmittal.sale.PartialDate;
import org.transmittal.sale.Party;
import org.transmittal.sale.Quantity;
import org.transmittal.sale.SaleField;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;
import org.transmittal.sale.Standing;
import org.transmittal.sale.Status;

/** What must come out of the one real article that started it all. */
class JapanAmraamTest {
  private Article article;
  private SaleMention sale;

  @BeforeEach
  void read() {
    var file = SharedInputs.file("articles/japan-amraam.txt");
    var archive = new Inbox(Instant.EPOCH, 0).list(List.of(file)).archives().getFirst();
    try (var entries = new ArchiveReader(Limits.DEFAULT).open(archive)) {
      article = ((Entry.Readable) entries.next()).article();
    }
    var mentions = new SaleExtractor(Rules.load()).read(article).mentions();
    assertThat(mentions).hasSize(1);
    sale = mentions.getFirst();
  }

  @Test
  void theUnitedStatesSellToJapan() {
    assertThat(sale.terms().suppliers()).containsExactly(new Party("US"));
    assertThat(sale.terms().recipients()).containsExactly(new Party("JP"));
  }

  @Test
  void theAmountIsExact() {
    assertThat(sale.terms().amount())
        .isEqualTo(new Money(new BigDecimal("3640000000"), null, "USD", Bound.EXACT));
    assertThat(quote(SaleField.AMOUNT)).isEqualTo("worth $3.64 billion");
  }

  @Test
  void theMissilesAreACeilingOfTwoTypes() {
    var missiles = sale.terms().items().getFirst();
    assertThat(missiles.quantity()).isEqualTo(new Quantity(1200, null, Bound.UP_TO));
    assertThat(missiles.designations())
        .containsExactly(new Designation("AIM-120D-3"), new Designation("AIM-120C-8"));
    assertThat(quote(SaleField.QUANTITY)).isEqualTo("up to 1,200");
  }

  @Test
  void itIsAProposalThatCongressWasNotifiedOf() {
    assertThat(sale.terms().stage()).isEqualTo(SaleStage.NOTIFIED);
    assertThat(sale.terms().standing()).isEqualTo(Standing.ACTIVE);
    assertThat(sale.terms().status()).isEqualTo(Status.NOTIFIED);
    assertThat(sale.terms().stage().isProposal()).isTrue();
    assertThat(quote(SaleField.STAGE)).isEqualTo("notified the US Congress");
  }

  @Test
  void itStillAwaitsTheFormalApprovalOfCongress() {
    assertThat(sale.terms().awaiting()).isEqualTo("formal approval from the US Congress");
  }

  @Test
  void theEventHasItsOwnDate() {
    assertThat(sale.terms().eventDate()).isEqualTo(new PartialDate(2025, 1, 3));
    assertThat(quote(SaleField.EVENT_DATE)).isEqualTo("January 3");
  }

  @Test
  void onlyTheNumberInItsAddressTellsTheDateOfTheArticle() {
    assertThat(article.date()).isEqualTo(LocalDate.of(2025, 1, 4));
    assertThat(article.published().origin()).isEqualTo(Origin.URL);
    assertThat(article.published().quote()).isEqualTo("185250104075314364");
    assertThat(article.published().span().of(article.text())).isEqualTo("185250104075314364");
  }

  @Test
  void publisherAndAddressComeFromTheSourceLine() {
    assertThat(article.publisher().value()).isEqualTo("thanhnien.vn");
    assertThat(article.publisher().span().of(article.text())).isEqualTo("thanhnien.vn");
    assertThat(article.address()).startsWith("https://thanhnien.vn/").endsWith(".htm");
    assertThat(article.url().span().of(article.text())).isEqualTo(article.address());
    assertThat(sale.cited()).containsExactly("Bloomberg", "DSCA");
  }

  @Test
  void neitherTheAircraftNorTheTripIsPartOfIt() {
    assertThat(sale.terms().designationKeys()).containsExactly("AIM120C8", "AIM120D3");
    assertThat(sale.terms().recipients())
        .doesNotContain(new Party("KR"), new Party("FR"))
        .hasSize(1);
    assertThat(sale.evidence()).extracting(Evidence::quote).doesNotContain("January 4-9");
  }

  @Test
  void everyValueHasTheWordsItCameFrom() {
    assertThat(sale.evidence())
        .allSatisfy(
            e -> assertThat(article.text().substring(e.start(), e.end())).isEqualTo(e.quote()));
    assertThat(sale.evidence())
        .extracting(Evidence::field)
        .contains(
            SaleField.SUPPLIER,
            SaleField.RECIPIENT,
            SaleField.AMOUNT,
            SaleField.ITEM,
            SaleField.QUANTITY,
            SaleField.DESIGNATION,
            SaleField.STAGE,
            SaleField.AWAITING,
            SaleField.EVENT_DATE,
            SaleField.CITED);
  }

  private String quote(SaleField field) {
    return sale.evidence().stream()
        .filter(e -> e.field() == field)
        .findFirst()
        .orElseThrow()
        .quote();
  }
}
