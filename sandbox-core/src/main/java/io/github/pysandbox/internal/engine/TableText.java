package io.github.pysandbox.internal.engine;

/** Reads a function table out of the text constant that generated code carries it in. */
public final class TableText {

  private TableText() {}

  /**
   * Decode a table.
   *
   * @param text two characters an entry, upper half first
   * @return the entries
   */
  public static int[] decode(String text) {
    int[] entries = new int[text.length() / 2];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = text.charAt(2 * i) << 16 | text.charAt(2 * i + 1);
    }
    return entries;
  }
}
