package io.github.pysandbox.report;

/** Collects HTML; text is made safe and escaped, so that none of it is markup. */
final class Html {

  private final StringBuilder text = new StringBuilder();

  /** Markup of our own, as it is. */
  Html raw(String markup) {
    text.append(markup);
    return this;
  }

  /** A text of one line. */
  Html line(String content) {
    return raw(escape(SafeText.line(content)));
  }

  /** A text that may have lines. */
  Html lines(String content) {
    return raw(escape(SafeText.lines(content)));
  }

  /** A text that is safe already. */
  Html safe(String content) {
    return raw(escape(content));
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private static String escape(String content) {
    return content
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
