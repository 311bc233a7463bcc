package org.transmittal.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.transmittal.sale.Party;

/**
 * Finds the pairs of mentions that are worth comparing, so that the work grows with the number of
 * mentions and not with its square: those that share a number, an amount, a count of a type, or a
 * type within days. Of those that state the same, each meets the one before it alone.
 */
final class Neighbours {
  private Neighbours() {}

  /** Shows each pair once, the earlier first. */
  static void of(List<Told> inOrder, BiConsumer<Told, Told> pair) {
    var blocks = new HashMap<String, Block>();
    for (var told : inOrder) {
      var met = Collections.<Told>newSetFromMap(new IdentityHashMap<>());
      for (var key : keys(told)) {
        var block = blocks.computeIfAbsent(key, k -> new Block());
        block.forget(told);
        block.addTo(met, told);
        block.take(told);
      }
      met.forEach(earlier -> pair.accept(earlier, told));
    }
  }

  /** The mentions that share a key, as far as those to come can still be of one sale with them. */
  private static final class Block {
    private final Map<Statement, List<Told>> latest = new LinkedHashMap<>(2);

    /** What lies longer ago than any sale lasts: only what has no date can still mean it. */
    private final Map<Statement, List<Told>> past = new HashMap<>(0);

    void forget(Told told) {
      var now = told.first();
      if (now == null) {
        return;
      }
      var some = latest.entrySet().iterator();
      while (some.hasNext()) {
        var same = some.next();
        if (!same.getValue().getFirst().isPast(now)) {
          return;
        }
        past.put(same.getKey(), same.getValue());
        some.remove();
      }
    }

    void addTo(Set<Told> met, Told told) {
      latest.values().forEach(met::addAll);
      if (told.first() == null) {
        past.values().forEach(met::addAll);
      }
    }

    void take(Told told) {
      // Each goes behind those before it in time, so that the oldest comes first.
      var same = latest.remove(told.statement());
      // Two sales of one article may be told alike.
      if (same == null || !isOfOneArticle(same.getFirst(), told)) {
        same = new ArrayList<>(1);
      }
      same.add(told);
      latest.put(told.statement(), same);
      past.remove(told.statement());
    }
  }

  private static boolean isOfOneArticle(Told one, Told other) {
    return one.mention().article().equals(other.mention().article());
  }

  private static Set<String> keys(Told told) {
    var statement = told.statement();
    var keys = new TreeSet<String>();
    statement.numbers().forEach(number -> keys.add("number " + number));
    for (var sum : statement.sums()) {
      if (sum.currency() != null) {
        addAmount(keys, told, sum.currency(), sum.value());
      }
    }
    for (var recipient : statement.recipients()) {
      addThings(keys, told, recipient);
    }
    return keys;
  }

  /** A figure and its roundings meet in the roundings. */
  private static void addAmount(Set<String> keys, Told told, String currency, BigDecimal value) {
    for (var digits = 2; digits <= 3; digits++) {
      var rounded = currency + " " + Figures.rounded(value, digits).toPlainString();
      told.statement().recipients().forEach(party -> keys.add(party.code() + " " + rounded));
      if (digits == 3) {
        addMonths(keys, told, rounded);
      }
    }
  }

  private static void addThings(Set<String> keys, Told told, Party recipient) {
    for (var thing : told.statement().things()) {
      var names = new TreeSet<String>();
      thing.types().forEach(type -> names.addAll(Types.ends(type)));
      if (names.isEmpty() && !thing.kind().isEmpty()) {
        names.add(thing.kind());
      }
      for (var name : names) {
        var what = recipient.code() + " " + name;
        addMonths(keys, told, what);
        if (thing.quantity() != null) {
          keys.add(what + " x" + thing.quantity().value());
          for (var sum : told.statement().sums()) {
            addOffers(keys, told, what + " " + sum.currency(), Offers.most(sum));
          }
        }
      }
    }
  }

  /** An offer and a contract for the most part of it meet, within twice the money and a case. */
  private static void addOffers(Set<String> keys, Told told, String what, BigDecimal sum) {
    var statement = told.statement();
    if (!statement.isOffer() && !statement.isDeal()) {
      return;
    }
    var size = sum.toBigInteger().bitLength();
    for (var time : told.times()) {
      var span = Math.floorDiv(time.first().toEpochDay(), Judgement.A_CASE);
      for (var of : statement.isDeal() ? List.of(size, size + 1) : List.of(size)) {
        keys.add(what + " 2^" + of + " about " + span);
        keys.add(what + " 2^" + of + " about " + (span + 1));
      }
    }
  }

  private static void addMonths(Set<String> keys, Told told, String what) {
    for (var time : told.times()) {
      var month = month(time.first());
      keys.add(what + " in " + month);
      keys.add(what + " in " + (month + 1));
    }
  }

  private static long month(LocalDate day) {
    return Math.floorDiv(day.toEpochDay(), 30);
  }
}
