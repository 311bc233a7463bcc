package org.transmittal.backfill;

import java.io.Serializable;
import scala.Function1;
import scala.collection.Iterator;

/** The one element of a partition. */
final class First<T> implements Function1<Iterator<T>, T>, Serializable {
  private static final long serialVersionUID = 1;

  @Override
  public T apply(Iterator<T> elements) {
    return elements.next();
  }
}
