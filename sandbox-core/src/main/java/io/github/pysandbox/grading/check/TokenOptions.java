package io.github.pysandbox.grading.check;

/**
 * How tokens are compared.
 *
 * @param tolerance how far numbers may be off
 * @param caseSensitive whether capital and small letters differ
 * @param spaces whether the white space between tokens counts
 */
public record TokenOptions(FloatTolerance tolerance, boolean caseSensitive, Spaces spaces) {

  /** What holds where an exercise says nothing: no tolerance, case counts, white space does not. */
  public static final TokenOptions DEFAULT =
      new TokenOptions(FloatTolerance.NONE, true, Spaces.IGNORED);

  /** Whether the white space between tokens counts. */
  public enum Spaces {
    /** Any white space is as good as any other. */
    IGNORED,
    /** It counts but for the ends of lines and the end of the output. */
    BETWEEN,
    /** Every character of it counts. */
    ALL;

    boolean differ(String expected, String actual) {
      return switch (this) {
        case IGNORED -> false;
        case BETWEEN -> !Lines.trimmed(shape(expected)).equals(Lines.trimmed(shape(actual)));
        case ALL -> !shape(expected).equals(shape(actual));
      };
    }

    /** The shape of a text: each token becomes one mark, so that tolerance holds for tokens. */
    private static String shape(String text) {
      StringBuilder shape = new StringBuilder();
      boolean inToken = false;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean space = Tokens.isSpace(c);
        if (space) {
          shape.append(c);
        } else if (!inToken) {
          shape.append('x');
        }
        inToken = !space;
      }
      return shape.toString();
    }
  }
}
