package io.github.pysandbox.report;

import java.nio.charset.Charset;

/** The marks that make white space visible in a diff. */
enum VisibleSpace {
  /** For terminals and pages that show all of Unicode. */
  UNICODE("\u00b7", "\u2192\t", "\u21b5"),
  /** For terminals that know ASCII only. */
  ASCII(".", "\\t", "$");

  private final String space;
  private final String tab;
  private final String newline;

  VisibleSpace(String space, String tab, String newline) {
    this.space = space;
    this.tab = tab;
    this.newline = newline;
  }

  /** Choose the marks that a charset can show. */
  static VisibleSpace in(Charset charset) {
    return charset.newEncoder().canEncode("\u00b7\u2192\u21b5") ? UNICODE : ASCII;
  }

  /** Make the white space of one line visible; the rest is made safe. */
  String show(String line) {
    boolean ended = line.endsWith("\n");
    String text = ended ? line.substring(0, line.length() - 1) : line;
    String safe = SafeText.lines(text).replace(" ", space).replace("\t", tab);
    return ended ? safe + newline : safe;
  }
}
