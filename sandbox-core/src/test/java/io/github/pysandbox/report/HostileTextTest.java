package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pysandbox.grading.Gradebook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a program may print, in every place of every report. */
class HostileTextTest {

  private static final Pattern TAG = Pattern.compile("<(/?[^ >]*)");
  private static final Set<String> OUR_TAGS =
      Set.of(
          "!doctype",
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "h1",
          "h2",
          "h3",
          "p",
          "ul",
          "li",
          "div",
          "table",
          "tr",
          "th",
          "td",
          "a",
          "section",
          "small",
          "details",
          "summary",
          "pre",
          "span",
          "thead",
          "tbody",
          "caption",
          "nav",
          "main",
          "del",
          "ins",
          "dl",
          "dt",
          "dd");

  static Stream<String> texts() {
    return Stream.of(
        Gradebooks.HOSTILE,
        "\u0000\u0001\u0007\b\u000b\f\u007f\u0085\u009b31m",
        "\u001b[31mred\u001b]8;;http://x\u0007link\u001b]0;title\u0007\u001b[2J",
        "a\u202eb\u2066c\u2069d\u200fe\u061cf",
        "\ud800 \udc00 \udbff\udbff x",
        "\ufffe\uffff\ufdd0\ue000\u200b\ufeff\u2028\u2029",
        "]]><![CDATA[ ]]> &amp; &#0; <!-- -- >",
        "</pre></details><script>alert(1)</script><img src=x onerror=alert(1)>",
        "\" onmouseover=\"alert(1)\" ' `",
        "::error file=x::y\n  ::set-output name=a::b\n::stop-commands::t\n::add-mask::a",
        "##[error]x\n##vso[task.setvariable variable=a]b\n##teamcity[buildStatus text='x']",
        "=HYPERLINK(\"http://x\")\n+1\n-1\n@SUM(A1)\n\t=1\n\r=2",
        " =1+1|cmd",
        "| a | b |\n|---|\n\n# head\n[x](javascript:alert(1)) @everyone #1",
        "\r\r\r\rProgress 100%\r\n",
        "x".repeat(100_000));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noReportHoldsItRaw(String text) {
    reports(Gradebooks.hostile(text))
        .forEach(
            (name, report) -> {
              assertThat(report.codePoints().filter(HostileTextTest::isForbidden).boxed().toList())
                  .as("characters in %s that act", name)
                  .isEmpty();
              assertThat(report.replace("\r\n", "\n")).as(name).doesNotContain("\r");
              assertThat(report.lines().map(String::strip))
                  .as("lines of %s that a CI server obeys", name)
                  .noneMatch(line -> line.startsWith("::"));
              assertThat(report)
                  .as(name)
                  .doesNotContain("##[")
                  .doesNotContain("##vso[")
                  .doesNotContain("##teamcity[");
            });
  }

  @ParameterizedTest
  @MethodSource("texts")
  void annotationsAreOneCommandEach(String text) {
    for (String line : GitHubReport.annotations(Gradebooks.hostile(text))) {
      assertThat(line).startsWith("::error ").doesNotContain("\n").doesNotContain("\r");
      assertThat(line.codePoints().filter(HostileTextTest::isForbidden).boxed().toList()).isEmpty();
      String properties = line.substring(8, line.indexOf("::", 8));
      assertThat(properties).matches("(?:file=[^,:]*,line=\\d+|title=[^,:]*)");
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void thePageHasNoTagAndNoAttributeButOurs(String text) {
    String page = ReportFormat.HTML.text(Gradebooks.hostile(text));
    Set<String> tags =
        TAG.matcher(page)
            .results()
            .map(MatchResult::group)
            .map(tag -> tag.replaceAll("[</]", ""))
            .collect(Collectors.toCollection(TreeSet::new));

    tags.removeAll(OUR_TAGS);
    assertThat(tags).isEmpty();
    assertThat(page).doesNotContainPattern("<[^>]* on[a-z]+=").doesNotContainPattern("<[^>]*src=");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void jsonAndXmlCanBeRead(String text) throws Exception {
    Gradebook book = Gradebooks.hostile(text);
    for (ReportFormat format :
        List.of(
            ReportFormat.JSON,
            ReportFormat.GRADESCOPE,
            ReportFormat.EXERCISM,
            ReportFormat.CLASSROOM50)) {
      assertThat(new ObjectMapper().readTree(format.text(book)).isObject()).isTrue();
    }
    byte[] xml = SurefireReport.xml(book.results().get(1)).getBytes(UTF_8);
    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("testcase")
                .getLength())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noCellOfTheMatrixIsAFormula(String text) {
    for (String cell : cells(ReportFormat.CSV.text(Gradebooks.hostile(text)))) {
      assertThat(cell).doesNotMatch("(?s)\\s*[=+\\-@].*");
    }
  }

  @Test
  void aTextIsShownShortened() throws IOException {
    String all = reports(Gradebooks.hostile("x".repeat(500_000))).get("console");

    assertThat(all.lines()).allMatch(line -> line.length() < 2_000);
  }

  /** Neither seen nor harmless: controls, directions, halves of characters, what XML forbids. */
  private static boolean isForbidden(int point) {
    if (point == '\n' || point == '\t' || point == '\r') {
      return false;
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static Map<String, String> reports(Gradebook book) {
    Map<String, String> reports = new LinkedHashMap<>();
    for (ReportFormat format : ReportFormat.values()) {
      reports.put(format.name(), format.text(book));
    }
    reports.put("XML", SurefireReport.xml(book.results().get(1)));
    reports.put("step summary", GitHubReport.summary(book));
    List<String> lines = new ArrayList<>();
    for (ConsoleReport console : List.of(new ConsoleReport(UTF_8), new ConsoleReport(US_ASCII))) {
      lines.addAll(console.warnings(book));
      lines.addAll(console.details(book));
      lines.addAll(console.summary(book));
    }
    assertThat(lines).noneMatch(line -> line.contains("\n") || line.contains("\r"));
    reports.put("console", String.join("\n", lines));
    return reports;
  }

  private static List<String> cells(String csv) {
    List<String> cells = new ArrayList<>();
    for (String line : csv.split("\r\n", -1)) {
      for (String cell : line.split(",", -1)) {
        cells.add(cell.startsWith("\"") ? cell.substring(1) : cell);
      }
    }
    return cells;
  }
}
