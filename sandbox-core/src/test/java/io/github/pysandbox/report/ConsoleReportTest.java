package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

  @Test
  void theTableCountsVerdicts() {
    assertThat(details(Gradebooks.ofEveryVerdict()))
        .contains(
            "fizzbuzz            1/9          1/9  1 WA, 1 RTE, 1 TLE, 1 MLE, 1 OLE, 1 FLE, 1 CE, 1"
                + " JE");
  }

  @Test
  void aFailedCaseShowsTheDifferenceWithItsWhiteSpace() {
    Gradebook gradebook = Gradebooks.of(List.of(Gradebooks.result(Verdict.WRONG_ANSWER, "o ne\n")));

    assertThat(details(gradebook)).contains("    - one↵").contains("    + o·ne↵");
    assertThat(new ConsoleReport(US_ASCII).details(gradebook)).contains("    + o.ne$");
  }

  @Test
  void theSummaryIsShortAndSaysWhatToFix() {
    List<String> summary = new ConsoleReport(UTF_8).summary(Gradebooks.ofEveryVerdict());

    assertThat(summary).hasSizeLessThanOrEqualTo(12);
    assertThat(summary.get(0))
        .isEqualTo("Broken exercise: maze/exercise.yaml:3: points: is not a number");
    assertThat(summary.get(1)).startsWith("Fix fizzbuzz, case sample/WA: wrong answer (WA): text");
    assertThat(summary)
        .last()
        .asString()
        .isEqualTo(
            "2 of 18 cases passed, 14 failed, 2 could not be judged, 1 exercise broken;"
                + " 2 of 18 points");
  }

  @Test
  void noLineFromTheGuestIsRaw() {
    List<String> all = details(Gradebooks.hostile());

    assertThat(all).noneMatch(line -> line.contains("\u001b") || line.contains("##["));
    assertThat(all).noneMatch(line -> line.strip().startsWith("::"));
  }

  private static List<String> details(Gradebook gradebook) {
    return new ConsoleReport(UTF_8).details(gradebook);
  }
}
