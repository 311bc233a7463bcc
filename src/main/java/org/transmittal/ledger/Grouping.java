package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.transmittal.sale.Ground;
import org.transmittal.sale.Join;

/**
 * Joins mentions into clusters, ground by ground from the strongest on. What would bring together
 * two clusters that contradict each other joins neither of them: of two sales that both fit, no one
 * can tell which is meant. The outcome depends on the set of mentions and decisions alone.
 */
final class Grouping {
  private final Map<String, Cluster> clusters = new LinkedHashMap<>();
  private final Map<Ground, List<Join>> joins = new EnumMap<>(Ground.class);

  Grouping(List<Told> inOrder, Collection<Decision> decisions) {
    var parted = new HashMap<String, Set<String>>();
    for (var decision : decisions) {
      if (decision.answer() == Answer.TWO_SALES
          && decision.question() instanceof Question.OneSale(var mention, var other)) {
        parted.computeIfAbsent(mention, m -> new HashSet<>()).add(other);
        parted.computeIfAbsent(other, m -> new HashSet<>()).add(mention);
      }
    }
    for (var told : inOrder) {
      var key = told.mention().key();
      clusters.put(key, new Cluster(told, parted.getOrDefault(key, Set.of())));
    }
    for (var ground : Ground.values()) {
      joins.put(ground, new ArrayList<>());
    }
    for (var decision : decisions) {
      if (decision.answer() == Answer.ONE_SALE
          && decision.question() instanceof Question.OneSale(var mention, var other)
          && clusters.containsKey(mention)
          && clusters.containsKey(other)) {
        add(new Join(mention, other, Ground.DECISION));
      }
    }
    Neighbours.of(
        inOrder,
        (one, other) ->
            Judgement.of(one, other)
                .ifPresent(
                    ground -> add(new Join(one.mention().key(), other.mention().key(), ground))));
    joins.values().forEach(list -> list.sort(null));
    join(Ground.DECISION);
    join(Ground.NUMBER);
    joinUnambiguous(Ground.AMOUNT);
    joinUnambiguous(Ground.ROUNDING);
    joinUnambiguous(Ground.COUNT);
    joinUnambiguous(Ground.DIFFERENCE);
    joinUnambiguous(Ground.NEWS);
    joinUnambiguous(Ground.COURSE);
  }

  private void add(Join join) {
    joins.get(join.ground()).add(join);
  }

  /** The clusters, each once. */
  Collection<Cluster> clusters() {
    return new LinkedHashSet<>(clusters.values());
  }

  /** What looked alike and was not joined, each pair of clusters by its strongest ground. */
  List<Join> likely() {
    var pairs = new HashSet<Set<Cluster>>();
    var likely = new ArrayList<Join>();
    for (var ground : Ground.values()) {
      for (var join : joins.get(ground)) {
        var one = clusters.get(join.mention());
        var other = clusters.get(join.other());
        if (one != other && !one.isParted(other) && pairs.add(Set.of(one, other))) {
          likely.add(join);
        }
      }
    }
    return likely;
  }

  /** Joins whatever the mentions say, unless a person has parted them. */
  private void join(Ground ground) {
    for (var join : joins.get(ground)) {
      if (!clusters.get(join.mention()).isParted(clusters.get(join.other()))) {
        merge(join);
      }
    }
  }

  /** Joins what fits one sale from either side. */
  private void joinUnambiguous(Ground ground) {
    var partners = partners(joins.get(ground));
    var clear = new ArrayList<Join>();
    for (var join : joins.get(ground)) {
      var one = clusters.get(join.mention());
      var other = clusters.get(join.other());
      if (one != other
          && (!mustBeClear(ground, one, other) || isOneSale(partners.get(one)))
          && (!mustBeClear(ground, other, one) || isOneSale(partners.get(other)))) {
        clear.add(join);
      }
    }
    clear.forEach(this::mergeUnlessContradicting);
  }

  /**
   * Several reports without figures may join one sale that has some, but none of them several; and
   * to an amended case belongs what states its earlier figures, and what states the later.
   */
  private static boolean mustBeClear(Ground ground, Cluster one, Cluster other) {
    return !one.isRestated() && (ground != Ground.NEWS || one.isBare() || !other.isBare());
  }

  private void mergeUnlessContradicting(Join join) {
    if (!clusters.get(join.mention()).contradicts(clusters.get(join.other()))) {
      merge(join);
    }
  }

  private void merge(Join join) {
    var into = clusters.get(join.mention());
    var from = clusters.get(join.other());
    if (into == from) {
      return;
    }
    if (into.members().size() < from.members().size()) {
      var swap = into;
      into = from;
      from = swap;
    }
    into.add(from, join);
    for (var told : from.members()) {
      clusters.put(told.mention().key(), into);
    }
  }

  private Map<Cluster, Set<Cluster>> partners(List<Join> joins) {
    var partners = new HashMap<Cluster, Set<Cluster>>();
    for (var join : joins) {
      var one = clusters.get(join.mention());
      var other = clusters.get(join.other());
      if (one != other) {
        partners.computeIfAbsent(one, c -> new LinkedHashSet<>()).add(other);
        partners.computeIfAbsent(other, c -> new LinkedHashSet<>()).add(one);
      }
    }
    return partners;
  }

  private static boolean isOneSale(Set<Cluster> some) {
    var list = List.copyOf(some);
    for (var i = 0; i < list.size(); i++) {
      for (var j = i + 1; j < list.size(); j++) {
        if (list.get(i).contradicts(list.get(j))) {
          return false;
        }
      }
    }
    return true;
  }
}
