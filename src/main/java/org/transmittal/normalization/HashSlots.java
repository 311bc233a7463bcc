package org.transmittal.normalization;

/** A set of hashes, in slots that most of which are empty: asked at every few letters of a text. */
final class HashSlots {
  private static final int SLOTS_A_HASH = 4;

  private int[] slots = new int[1 << 8];
  private int size;

  /** Takes one up; 0 stands for an empty slot, and is taken for 1. */
  void add(int hash) {
    if (has(hash)) {
      return;
    }
    if (++size * SLOTS_A_HASH > slots.length) {
      var old = slots;
      slots = new int[2 * old.length];
      for (var one : old) {
        if (one != 0) {
          put(one);
        }
      }
    }
    put(hash == 0 ? 1 : hash);
  }

  /** Whether it has been taken up. */
  boolean has(int hash) {
    var wanted = hash == 0 ? 1 : hash;
    for (var slot = slot(wanted); slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
      if (slots[slot] == wanted) {
        return true;
      }
    }
    return false;
  }

  private void put(int hash) {
    var slot = slot(hash);
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = hash;
  }

  private int slot(int hash) {
    return (hash ^ hash >>> 16) * 0x9E3779B1 >>> 7 & slots.length - 1;
  }
}
