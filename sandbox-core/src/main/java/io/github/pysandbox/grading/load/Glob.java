package io.github.pysandbox.grading.load;

import java.util.regex.Pattern;

/**
 * A pattern of paths as {@code submissions.yaml} has them: {@code *} stands for part of a name,
 * {@code {a,b}} for one of several texts. It matches what it names and all that is below.
 */
final class Glob {

  private final Pattern pattern;

  private Glob(Pattern pattern) {
    this.pattern = pattern;
  }

  static Glob of(YamlValue place, String text) {
    StringBuilder regex = new StringBuilder();
    int open = 0;
    for (int i = 0; i < text.length() && open >= 0; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '*' -> regex.append("[^/]*");
        case '{' -> {
          open++;
          regex.append("(?:");
        }
        case '}' -> {
          open--;
          regex.append(')');
        }
        case ',' -> regex.append(open > 0 ? "|" : ",");
        default -> regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    if (open != 0) {
      throw place.refuse("has a brace without its other half");
    }
    return new Glob(Pattern.compile(regex.append("(?:/.*)?").toString()));
  }

  boolean matches(String path) {
    return pattern.matcher(path).matches();
  }
}
