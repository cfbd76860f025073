package io.github.pysandbox.grading.check;

import io.github.pysandbox.grading.Checker;
import io.github.pysandbox.grading.Finding;
import io.github.pysandbox.grading.check.Tokens.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares what stands between white space, as Kattis's default validator does. */
final class TokenChecker implements Checker {

  private final TokenOptions options;

  TokenChecker(TokenOptions options) {
    this.options = options;
  }

  @Override
  public Finding check(Answer answer) {
    String expected = answer.expected().text();
    String actual = answer.actual().text();
    Finding finding = compare(Tokens.of(expected), Tokens.of(actual));
    if (finding == null && options.spaces().differ(expected, actual)) {
      finding = Wrong.because("the words are right, but the white space between them is not");
    }
    return finding == null ? Finding.accepted() : finding.comparing(expected, actual);
  }

  private @Nullable Finding compare(List<Token> expected, List<Token> actual) {
    int common = Math.min(expected.size(), actual.size());
    for (int i = 0; i < common; i++) {
      if (!same(expected.get(i).text(), actual.get(i).text())) {
        return Wrong.at(actual.get(i).line(), expected.get(i).text(), actual.get(i).text());
      }
    }
    if (expected.size() > common) {
      return Wrong.because("the output ends before " + Wrong.quote(expected.get(common).text()));
    }
    if (actual.size() > common) {
      Token extra = actual.get(common);
      return Wrong.because(
          "line "
              + extra.line()
              + " has "
              + Wrong.quote(extra.text())
              + " where the output should end");
    }
    return null;
  }

  private boolean same(String expected, String actual) {
    return (options.caseSensitive() ? expected.equals(actual) : expected.equalsIgnoreCase(actual))
        || options.tolerance().accepts(expected, actual);
  }
}
