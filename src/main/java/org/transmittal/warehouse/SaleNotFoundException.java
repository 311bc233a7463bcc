package org.transmittal.warehouse;

/** No sale, or more than one, goes by a name that was asked for. */
public class SaleNotFoundException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param message the name, and the sales that it may mean
   */
  public SaleNotFoundException(String message) {
    super(message);
  }
}
