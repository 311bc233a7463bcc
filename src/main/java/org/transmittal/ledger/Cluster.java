package org.transmittal.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.transmittal.sale.Ground;
import org.transmittal.sale.Join;
import org.transmittal.sale.SaleMention;

/** Mentions that were found to tell of one sale. */
final class Cluster {
  private final List<Told> members = new ArrayList<>(1);
  private final List<Join> joins = new ArrayList<>(0);
  private final Set<Statement> statements = new LinkedHashSet<>(2);
  private final Set<String> articles = new HashSet<>(2);
  private final Set<String> partedFrom = new HashSet<>(0);

  private boolean restated;

  /**
   * A cluster of one.
   *
   * @param parted the keys of mentions that a person has parted from it
   */
  Cluster(Told told, Set<String> parted) {
    members.add(told);
    statements.add(told.statement());
    articles.add(told.mention().article());
    partedFrom.addAll(parted);
    restated = told.mention().restated() != null;
  }

  List<Told> members() {
    return members;
  }

  List<SaleMention> mentions() {
    return members.stream().map(Told::mention).toList();
  }

  /** Why its members are together, in order. */
  List<Join> joins() {
    return joins.stream().sorted().toList();
  }

  /** Takes in the members of another. */
  void add(Cluster other, Join join) {
    restated |=
        other.restated || (join.ground().compareTo(Ground.NUMBER) <= 0 && figuresDiffer(other));
    members.addAll(other.members);
    joins.add(join);
    joins.addAll(other.joins);
    statements.addAll(other.statements);
    articles.addAll(other.articles);
    partedFrom.addAll(other.partedFrom);
  }

  /** Whether the two cannot be one sale, whatever their members have in common. */
  boolean contradicts(Cluster other) {
    return isParted(other)
        || !Collections.disjoint(articles, other.articles)
        || differsFrom(other.statements, restated || other.restated);
  }

  private boolean differsFrom(Set<Statement> others, boolean anyFit) {
    for (var one : statements) {
      for (var other : others) {
        var contradicts = new Comparison(one, other).contradicts();
        if (contradicts != anyFit) {
          return contradicts;
        }
      }
    }
    return anyFit;
  }

  private boolean figuresDiffer(Cluster other) {
    return statements.stream()
        .anyMatch(
            a -> other.statements.stream().anyMatch(b -> new Comparison(a, b).figuresDiffer()));
  }

  /** Whether a person has said that the two are not one sale. */
  boolean isParted(Cluster other) {
    return !partedFrom.isEmpty()
        && other.members.stream().anyMatch(told -> partedFrom.contains(told.mention().key()));
  }

  /**
   * Whether its figures have changed, so that what contradicts each other may fit it all the same.
   */
  boolean isRestated() {
    return restated;
  }

  /** Whether nothing in it counts or prices anything. */
  boolean isBare() {
    return statements.stream().noneMatch(Statement::hasFigures);
  }
}
