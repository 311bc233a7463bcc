package org.transmittal.backfill;

import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.transmittal.backlog.Table;

/**
 * The columns of each table. {@code position} is the entry's number within its archive, from 0;
 * {@code outcome} holds all that was read, in the words of {@link
 * org.transmittal.backlog.OutcomeJson}; the others are for people who ask.
 */
final class Schemas {
  private static final String ARTICLES =
      """
      message articles {
        required int64 position;
        required binary article_key (STRING);
        required binary entry (STRING);
        required int64 entry_offset;
        optional int32 captured (DATE);
        optional binary id (STRING);
        optional binary title (STRING);
        required binary text (STRING);
        optional binary url (STRING);
        optional binary publisher (STRING);
        optional binary author (STRING);
        optional int32 published (DATE);
        optional binary language (STRING);
        required binary rules (STRING);
        required binary outcome (STRING);
      }
      """;
  private static final String MENTIONS =
      """
      message mentions {
        required int64 position;
        required binary mention_key (STRING);
        required binary article_key (STRING);
        optional int32 published (DATE);
        required binary role (STRING);
        required group suppliers (LIST) {
          repeated group list { required binary element (STRING); }
        }
        required group recipients (LIST) {
          repeated group list { required binary element (STRING); }
        }
        optional double amount;
        optional double amount_high;
        optional binary amount_bound (STRING);
        optional binary currency (STRING);
        required group items (LIST) {
          repeated group list {
            required group element {
              required binary name (STRING);
              required binary kind (STRING);
              optional int64 quantity;
              optional int64 quantity_high;
              optional binary quantity_bound (STRING);
              required group designations (LIST) {
                repeated group list { required binary element (STRING); }
              }
            }
          }
        }
        optional binary stage (STRING);
        required binary standing (STRING);
        required binary status (STRING);
        optional binary awaiting (STRING);
        optional binary event_date (STRING);
        optional binary transmittal (STRING);
      }
      """;
  private static final String QUARANTINE =
      """
      message quarantine {
        required int64 position;
        required binary entry (STRING);
        required int64 entry_offset;
        optional int32 captured (DATE);
        required binary reason (STRING);
        required binary detail (STRING);
        required binary outcome (STRING);
      }
      """;

  private Schemas() {}

  static MessageType of(Table table) {
    return MessageTypeParser.parseMessageType(
        switch (table) {
          case ARTICLES -> ARTICLES;
          case MENTIONS -> MENTIONS;
          case QUARANTINE -> QUARANTINE;
        });
  }
}
