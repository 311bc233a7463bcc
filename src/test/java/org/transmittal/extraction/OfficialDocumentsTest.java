package org.transmittal.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.transmittal.sale.Bound;
import org.transmittal.sale.Item;
import org.transmittal.sale.Party;
import org.transmittal.sale.SaleMention;
import org.transmittal.sale.SaleStage;

/** What an official document was made from is what is read in it. */
class OfficialDocumentsTest {
  @Provide
  Arbitrary<OfficialFacts> facts() {
    return OfficialFacts.any();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aNoticeGivesBackItsNumberedFields(@ForAll("facts") OfficialFacts facts) {
    var mention = only(WireArticle.mentions(notice(facts), null));

    assertSale(mention, facts);
    assertThat(mention.terms().stage()).isEqualTo(SaleStage.NOTIFIED);
    assertThat(mention.terms().transmittal()).hasToString(facts.transmittal());
    assertThat(mention.terms().eventDate()).hasToString(facts.delivered().toString());
    assertThat(mention.terms().amount().value()).isEqualByComparingTo(facts.total());
    assertThat(mention.value().majorEquipment())
        .isEqualByComparingTo(OfficialFacts.dollars(facts.major()));
    assertThat(mention.value().other()).isEqualByComparingTo(OfficialFacts.dollars(facts.other()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aReleaseGivesBackWhatItNotified(@ForAll("facts") OfficialFacts facts) {
    var mention = only(WireArticle.mentions(release(facts), facts.delivered()));

    assertSale(mention, facts);
    assertThat(mention.terms().stage()).isEqualTo(SaleStage.NOTIFIED);
    assertThat(mention.terms().transmittal()).hasToString(facts.transmittal());
    assertThat(mention.terms().eventDate()).hasToString(facts.delivered().toString());
    assertThat(mention.terms().amount().value())
        .isEqualByComparingTo(OfficialFacts.dollars(facts.major()));
    assertThat(mention.terms().amount().bound()).isEqualTo(Bound.APPROX);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anAwardForForeignCustomersAloneHasItsWholeSum(@ForAll("facts") OfficialFacts facts) {
    var mention = only(WireArticle.mentions(award(facts, ""), null));

    assertThat(codes(mention)).isEqualTo(new TreeSet<>(facts.buyers().keySet()));
    assertThat(mention.terms().stage()).isEqualTo(SaleStage.CONTRACTED);
    assertThat(mention.terms().amount().value())
        .isEqualByComparingTo(OfficialFacts.dollars(facts.major()));
    assertThat(mention.terms().designationKeys()).containsExactly(key(facts.lines().getFirst()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whereOwnForcesShareInAnAwardItsSumIsNotTheCustomers(@ForAll("facts") OfficialFacts facts) {
    var mention = only(WireArticle.mentions(award(facts, "the Navy, the Air Force and "), null));

    assertThat(codes(mention)).isEqualTo(new TreeSet<>(facts.buyers().keySet()));
    assertThat(mention.terms().amount()).isNull();
  }

  @Test
  void anAwardThatNamesNoForeignCustomerIsNoSale() {
    assertThat(
            WireArticle.mentions(
                """
                Acme Aircraft Corp., Fort Worth, Texas, is awarded a $40,000,000 modification to a
                contract for 40 F-35A aircraft for the Navy and Foreign Military Sales customers.
                Work will be performed in Cameri, Italy. Naval Air Systems Command is the
                contracting activity.
                """,
                null))
        .isEmpty();
  }

  @Test
  void theSentenceOfACustomerNeedNotNameTheProgramme() {
    var mention =
        only(
            WireArticle.mentions(
                """
                Acme Land Co., York, Pennsylvania, was awarded a maximum $74,000,000 contract for six
                M109A6 howitzers for Morocco and Chile. Work will be performed in Germany. Army
                Contracting Command is the contracting activity.
                """,
                null));

    assertThat(codes(mention)).hasToString("[CL, MA]");
    assertThat(mention.terms().amount().bound()).isEqualTo(Bound.UP_TO);
  }

  @Test
  void aTypeThatTheDepartmentBuysAbroadIsSoldToIt() {
    var mentions =
        WireArticle.mentions(
            """
            Acme Arms Oy, Tampere, Finland, was awarded a $9,000,000 contract for 20 M620A2
            mortars. Army Contracting Command is the contracting activity.

            Acme Guns Inc., Marietta, Georgia, was awarded a $9,000,000 contract for M240H machine
            guns. Army Contracting Command is the contracting activity.

            Acme Catering, Camden, New Jersey, was awarded a $9,000,000 contract for F-16 seats in
            Rota, Spain. Army Contracting Command is the contracting activity.
            """,
            null);

    assertThat(mentions).hasSize(1);
    assertThat(codes(mentions.getFirst())).hasToString("[US]");
    assertThat(mentions.getFirst().terms().suppliers()).containsExactly(new Party("FI"));
  }

  @Test
  void customersWithSharesOfTheirOwnHaveASaleEach() {
    var mentions =
        WireArticle.mentions(
            """
            Acme Missiles Co., Tucson, Arizona, is being awarded a $90,000,000 contract for 300
            AIM-9X missiles. It combines purchases for the Navy ($60,000,000; 67 percent); and the
            governments of Norway ($20,000,000; 22 percent) and Japan ($10,000,000; 11 percent)
            under the Foreign Military Sales program. Work will be performed in Ankara, Turkey.
            Naval Air Systems Command is the contracting activity.
            """,
            null);

    assertThat(mentions).extracting(OfficialDocumentsTest::codes).hasToString("[[NO], [JP]]");
    assertThat(mentions)
        .extracting(mention -> mention.terms().amount().value().toPlainString())
        .containsExactly("20000000", "10000000");
    assertThat(mentions.getFirst().terms().items().getFirst().quantity()).isNull();
  }

  @Test
  void theRecordOfADayCanPrintSeveralNotices() {
    var mentions =
        WireArticle.mentions(
            """
            Section 36(b) of the Arms Export Control Act asks for notices in advance.
            Transmittal No. 21-40
            (i) Prospective Purchaser: Taipei Economic and Cultural
            Representative Office in the United States.
            (ii) Total Estimated Value: Major Defense Equipment* $0. Other $75 million.
            TOTAL $75 million.
            (iii) Description and Quantity or Quantities: Major Defense Equipment (MDE): None.
            Non-MDE: Harpoon repair services.
            (iv) Military Department: Navy.
            (viii) Date Report Delivered to Congress: May 5, 2021.
            Transmittal No. 0B-21
            Report of Enhancement or Upgrade of Sensitivity of Technology
            (i) Purchaser: Government of Oman.
            (ii) Sec. 36(b)(1), AECA Transmittal No.: 19-05; Date: March 1, 2019
            (iii) Description: The sale of twelve (12) F-16C aircraft was notified. This transmittal
            notifies the addition of twenty-four (24) AIM-9X missiles. Its value is $2 million.
            (iv) Significance: More of the same.
            (vii) Date Report Delivered to Congress: May 6, 2021.
            """,
            null);

    assertThat(mentions).extracting(OfficialDocumentsTest::codes).hasToString("[[TW], [OM]]");
    assertThat(mentions)
        .extracting(mention -> mention.terms().transmittal().text())
        .containsExactly("21-40", "0B-21");
    assertThat(mentions.getLast().restated().number()).hasToString("19-5");
    assertThat(mentions.getFirst().restated()).isNull();
    assertThat(mentions.getFirst().value().majorEquipment()).isZero();
    assertThat(mentions.getLast().terms().amount()).isNull();
    assertThat(mentions.getLast().value()).isNull();
    assertThat(mentions.getLast().terms().items())
        .extracting(item -> item.quantity().value())
        .containsExactly(24L);
  }

  @Test
  void anAdditionToAnEarlierCaseTellsTheTotalOfBoth() {
    var terms =
        only(WireArticle.mentions(
                """
                WASHINGTON, March 3, 2025 - The State Department has made a determination approving \
                a possible Foreign Military Sale to Denmark of tanks for an estimated cost of $820.5 \
                million. The Defense Security Cooperation Agency delivered the required certification \
                notifying Congress.

                The Government of Denmark has requested to buy twelve (12) more M1A2 tanks that will \
                be added to an earlier case. The first case, valued at $40 million, had ten (10) of \
                them. This notification is for a combined total of twenty-two (22) M1A2 tanks. The \
                following non-MDE items will be included: U.S. Government support; training.
                """,
                null))
            .terms();

    assertThat(terms.items().getFirst().quantity().value()).isEqualTo(22);
    assertThat(terms.items().get(1).name()).isEqualTo("U.S. Government support");
    assertThat(terms.eventDate()).isNull();
  }

  @Property(tries = 50)
  void aPageOfTheStateDepartmentHasNoDateline(@ForAll("facts") OfficialFacts facts) {
    var dated = release(facts);
    var page =
        "Foreign Military Sales: Congressional Notification\n\nThe Department of "
            + dated.substring(dated.indexOf("State Dep")).replaceFirst("Department", "")
            + "\n";
    var undelivered = page.replaceFirst("The Defense Security[^.]+\\.", "");

    var mention = only(WireArticle.mentions(undelivered, null));

    assertSale(mention, facts);
    assertThat(mention.terms().stage()).isEqualTo(SaleStage.NOTIFIED);
  }

  @Test
  void anAwardThatIsCutOffBeforeItsEndIsRead() {
    var terms =
        only(WireArticle.mentions(
                """
                Raytheon Co., Tucson, Arizona, was awarded a $61,500,000 firm-fixed-price contract \
                for AIM-9X missiles. This contract involves Foreign Military Sales to Japan and \
                Norway.
                """,
                null))
            .terms();

    assertThat(terms.recipients()).containsExactly(new Party("JP"), new Party("NO"));
    assertThat(terms.amount().value()).isEqualByComparingTo("61500000");
  }

  private static void assertSale(SaleMention mention, OfficialFacts facts) {
    assertThat(codes(mention)).isEqualTo(new TreeSet<>(facts.buyers().keySet()));
    assertThat(mention.terms().suppliers()).containsExactly(new Party("US"));
    var items = mention.terms().items().subList(0, facts.lines().size());
    assertThat(items)
        .extracting(OfficialDocumentsTest::line)
        .containsExactlyElementsOf(
            facts.lines().stream()
                .map(line -> "%d %s %s".formatted(line.quantity(), line.upTo(), key(line)))
                .toList());
  }

  private static String line(Item item) {
    var quantity = item.quantity();
    var keys = item.designations().stream().map(d -> d.key()).collect(Collectors.joining("+"));
    return "%d %s %s".formatted(quantity.value(), quantity.bound() == Bound.UP_TO, keys);
  }

  private static String key(OfficialFacts.Line line) {
    return line.type().replaceAll("[^A-Z0-9]", "");
  }

  private static String notice(OfficialFacts facts) {
    return """
    [Transmittal No. %1$s]
    Arms Sales Notification
    This 36(b) notice is printed for a test.
    Transmittal No. %1$s
    Pursuant to Section 36(b)(1) of the Arms Export Control Act, as amended
        (i) (U) Prospective Purchaser: %2$s
        (ii) (U) Total Estimated Value:

    Major Defense Equipment *...............  %3$s
    Other...................................  %4$s
                                             ------------------
      TOTAL.................................  %5$s

        (iii) (U) Description and Quantity or Quantities of Articles or
    Services under Consideration for Purchase:
    Major Defense Equipment (MDE):
        %6$s
    Non-MDE: The following will also be included: spare parts; training.

        (iv) (U) Military Department: Army (XX-B-YYY)
        (viii) (U) Date Report Delivered to Congress: %7$s
    The Government of Chile has eleven (11) F-16C aircraft. The cost was $1 million.
    """
        .formatted(
            facts.transmittal(),
            facts.governments().replace(" and ", "\nand "),
            OfficialFacts.printed(facts.major()),
            OfficialFacts.printed(facts.other()),
            OfficialFacts.printed(facts.major() + facts.other()),
            facts.lines().stream()
                .map(OfficialFacts.Line::printed)
                .collect(Collectors.joining("\n    ")),
            facts.day());
  }

  private static String release(OfficialFacts facts) {
    return """
    Transmittal No. %s

    WASHINGTON, %s - The State Department has made a determination approving a possible Foreign \
    Military Sale to the %s of equipment for an estimated cost of %s. The Defense Security \
    Cooperation Agency delivered the required certification notifying Congress of this possible \
    sale today.

    The buyer has requested to buy %s. The following non-MDE items will also be included: spare \
    parts; training; and other related elements of program support.

    The proposed sale will not alter the balance. Chile has eleven (11) F-16C aircraft.
    """
        .formatted(
            facts.transmittal(),
            facts.day(),
            facts.governments(),
            OfficialFacts.printed(facts.major()),
            facts.lines().stream()
                .map(OfficialFacts.Line::printed)
                .collect(Collectors.joining("; ")));
  }

  private static String award(OfficialFacts facts, String forces) {
    var line = facts.lines().getFirst();
    return """
    Acme Corp., Marietta, Georgia, was awarded a $%,d firm-fixed-price contract \
    (W31P4Q-20-C-0001) for %d %s %s. This contract involves Foreign Military Sales to %s%s. Work \
    will be performed in Cameri, Italy, and is expected to be completed by May 31, 2031. Army \
    Contracting Command, Redstone Arsenal, Alabama, is the contracting activity.
    """
        .formatted(
            OfficialFacts.dollars(facts.major()).longValueExact(),
            line.quantity() + 1,
            line.type(),
            line.noun(),
            forces,
            facts.names());
  }

  private static TreeSet<String> codes(SaleMention mention) {
    return mention.terms().recipients().stream()
        .map(Party::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SaleMention only(List<SaleMention> mentions) {
    assertThat(mentions).hasSize(1);
    return mentions.getFirst();
  }
}
