package org.transmittal.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.transmittal.article.Span;

/** What an award is for, as its prose tells it. */
final class AwardGoods {
  private static final Pattern GOODS =
      Pattern.compile(
          "(?is)\\b(?:for|procures?|provides?|to\\s+(?:provide|supply|build|produce|upgrade|modernize|repair|support"
              + "|maintain|deliver|procure))\\s+(.+)");

  private final ItemReader prose;

  AwardGoods(ItemReader prose) {
    this.prose = prose;
  }

  /** What the award is for; where no arms are told by name, the words behind "for". */
  List<ItemPhrase> read(Award award, Sentence all, List<Sentence> told) {
    var items = new ArrayList<ItemPhrase>();
    for (var sentence : told) {
      var onCustomers = AwardReader.CUSTOMER.matcher(sentence.raw()).find();
      prose.read(sentence).stream()
          .filter(item -> !isInBrackets(sentence, item))
          .filter(
              item ->
                  !onCustomers
                      || !item.item().designations().isEmpty()
                      || item.quantity() != null && !item.isCountedByArticle())
          .forEach(items::add);
    }
    items.removeIf(Worth::isAnyArms);
    if (!items.isEmpty()) {
      return items;
    }
    var text = all.tokens().text();
    var goods = GOODS.matcher(text).region(award.sum().end(), award.body().end());
    if (!goods.find()) {
      return items;
    }
    var list = all.part(new Span(goods.start(1), award.body().end()));
    return EquipmentList.read(list).stream().limit(1).toList();
  }

  /** "Kits (2 spares)": what stands in brackets is a part of the item before it. */
  private static boolean isInBrackets(Sentence sentence, ItemPhrase item) {
    var depth = 0;
    for (var i = sentence.from(); i < item.from(); i++) {
      depth += sentence.tokens().is(i, "(") ? 1 : sentence.tokens().is(i, ")") ? -1 : 0;
    }
    return depth > 0;
  }
}
