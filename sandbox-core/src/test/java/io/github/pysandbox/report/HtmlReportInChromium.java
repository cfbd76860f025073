package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page for people in a real browser: on a phone, in the dark, printed, and with output that
 * attacks it. Run by the profile {@code browser}, since it needs Chromium.
 */
class HtmlReportInChromium {

  /** The least contrast that WCAG asks of normal text. */
  private static final double LEAST_CONTRAST = 4.5;

  /** For each text that is seen: the contrast with what is behind it, and the text. */
  private static final String CONTRASTS =
      """
      (() => {
        const light = rgb => rgb.map(c => c / 255)
          .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
          .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
        const parts = text => text.match(/[\\d.]+/g).map(Number);
        const over = (top, under, alpha) => top.map((c, i) => c * alpha + under[i] * (1 - alpha));
        const behind = e => {
          for (; e; e = e.parentElement) {
            const c = parts(getComputedStyle(e).backgroundColor);
            if (c.length === 3 || c[3] > 0) return c.slice(0, 3);
          }
          return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255];
        };
        const found = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const node = walker.currentNode, e = node.parentElement;
          if (!node.data.trim() || !e.getClientRects().length) continue;
          let alpha = 1;
          for (let up = e; up; up = up.parentElement) alpha *= getComputedStyle(up).opacity;
          const paper = behind(e);
          const ink = over(parts(getComputedStyle(e).color).slice(0, 3), paper, alpha);
          const [a, b] = [light(ink), light(paper)].sort((x, y) => y - x);
          found.push({ contrast: (a + 0.05) / (b + 0.05), text: node.data.slice(0, 40) });
        }
        return found;
      })()
      """;

  private static final String TOO_WIDE =
      """
      [...document.querySelectorAll('body *')]
        .filter(e => e.getClientRects().length && !e.closest('.wide'))
        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(e => e.tagName + ' ' + e.className)
      """;

  private static Chromium browser;

  @TempDir static Path profile;
  @TempDir Path folder;

  @BeforeAll
  static void openBrowser() throws IOException {
    browser = Chromium.open(profile);
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void showAsUsual() {
    size(1_100);
    media("", "light");
  }

  static List<String> texts() {
    List<String> texts = new ArrayList<>(HostileTextTest.texts().toList());
    texts.add("</style><style>*{display:none}</style><base href=http://x/><iframe src=http://x>");
    texts.add("x".repeat(10_000_000));
    texts.add("line\n".repeat(100_000));
    return texts;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void hostileOutputIsShownAndDoesNothing(String text) throws IOException {
    int requests = browser.events("Network.requestWillBeSent").size();
    visit(excerpts(text));

    assertThat(browser.evaluate("document.title").asText()).isEqualTo("Grading report");
    assertThat(browser.evaluate("document.body.innerText.length").asInt()).isGreaterThan(100);
    String foreign =
        "script,img,iframe,object,embed,link,base,form,svg,math,video,audio,body style";
    assertThat(count(foreign)).isZero();
    assertThat(browser.events("Network.requestWillBeSent").size() - requests).isOne();
    assertThat(browser.events("Page.javascriptDialogOpening")).isEmpty();
    assertThat(browser.events("Log.entryAdded")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothingIsWiderThanAPhone(String text) throws IOException {
    size(360);
    visit(excerpts(text));

    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt()).isEqualTo(360);
    assertThat(browser.evaluate(TOO_WIDE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 412, 1_100})
  void namesOfStudentsAreReadable(int width) throws IOException {
    size(width);
    visit(aClass());

    assertThat(count("td a")).isEqualTo(20);
    assertThat(
            browser
                .evaluate(
                    "Math.max(...[...document.querySelectorAll('tr th:first-child')]"
                        + ".map(e => e.getBoundingClientRect().height))")
                .asDouble())
        .isLessThan(60);
  }

  @ParameterizedTest
  @CsvSource({"'', light", "'', dark", "print, light", "print, dark"})
  void textStandsOutFromWhatIsBehindIt(String medium, String scheme) throws IOException {
    media(medium, scheme);
    visit(Gradebooks.ofEveryVerdict());

    List<String> faint = new ArrayList<>();
    for (JsonNode text : browser.evaluate(CONTRASTS)) {
      if (text.get("contrast").asDouble() < LEAST_CONTRAST) {
        faint.add(text.get("contrast") + ": " + text.get("text").asText());
      }
    }
    assertThat(faint).isEmpty();
    assertThat(browser.evaluate(CONTRASTS).size()).isGreaterThan(50);
  }

  @Test
  void theDarkIsDark() throws IOException {
    media("", "dark");
    visit(Gradebooks.ofEveryVerdict());

    assertThat(browser.evaluate("getComputedStyle(document.body).backgroundColor").asText())
        .isEqualTo("rgb(22, 24, 28)");
  }

  @Test
  void noColourStandsAlone() throws IOException {
    visit(Gradebooks.ofEveryVerdict());

    assertThat(
            browser.evaluate(
                "[...document.querySelectorAll('.good, .bad, .judge')]"
                    + ".filter(e => !/[✓✗?!−+]/.test(e.textContent)).map(e => e.outerHTML)"))
        .isEmpty();
  }

  @Test
  void theOverviewLeadsToEachSubmission() throws IOException {
    visit(aClass());

    browser.evaluate("document.querySelector('tr:last-child td:nth-of-type(2) a').click()");
    assertThat(browser.evaluate("location.hash").asText()).isEqualTo("#s20");
    assertThat(browser.evaluate("document.querySelector(location.hash).textContent").asText())
        .contains("student-10");
  }

  @Test
  void whiteSpaceThatDiffersIsSeen() throws IOException {
    CaseResult wrong = Gradebooks.result(Verdict.WRONG_ANSWER, "o ne\t\n");
    visit(Gradebooks.of(List.of(Gradebooks.withoutTraceback(wrong))));

    assertThat(browser.evaluate("document.body.innerText").asText())
        .contains("one↵")
        .contains("o·ne→");
  }

  @Test
  void onPaperNothingIsCutOff() throws IOException {
    media("print", "light");
    visit(excerpts("line of some words\n".repeat(600)));

    assertThat(
            browser
                .evaluate(
                    "[...document.querySelectorAll('pre')]"
                        + ".filter(e => e.scrollHeight > e.clientHeight + 1).length")
                .asInt())
        .isZero();
    JsonNode answer = browser.call("Page.printToPDF", Map.of("printBackground", false));
    byte[] pdf = Base64.getDecoder().decode(answer.get("data").asText());
    assertThat(new String(pdf, 0, 5, US_ASCII)).isEqualTo("%PDF-");
    assertThat(pdf.length).isGreaterThan(20_000);
  }

  @Test
  void aLargeClassIsThereSoon() throws IOException {
    List<SubmissionResult> results = new ArrayList<>();
    List<CaseResult> cases = Gradebooks.ofEveryVerdict().results().get(0).cases();
    for (int i = 0; i < 2_000; i++) {
      String student = "student-" + (1_000 + i / 10);
      results.add(new SubmissionResult(student, "e" + i % 10, "E", cases, 1, 9, false));
    }
    long start = System.nanoTime();
    visit(new Gradebook(results, List.of(), List.of()));

    assertThat(count("section")).isEqualTo(2_000);
    assertThat((System.nanoTime() - start) / 1e9).isLessThan(120);
  }

  /** As much of a text as grading keeps. */
  private static Gradebook excerpts(String text) {
    return Gradebooks.hostile(text.length() > 16_000 ? text.substring(0, 16_000) : text);
  }

  private static Gradebook aClass() {
    List<CaseResult> cases = Gradebooks.ofEveryVerdict().results().get(0).cases();
    List<SubmissionResult> results = new ArrayList<>();
    for (int i = 1; i <= 10; i++) {
      String student = String.format("student-%02d", i);
      results.add(new SubmissionResult(student, "averages", "Averages", cases, 9.71, 12, false));
      results.add(new SubmissionResult(student, "fizzbuzz", "Fizz buzz", cases, 5, 5, false));
    }
    return new Gradebook(results, List.of(), List.of());
  }

  private static int count(String selector) {
    return browser.evaluate("document.querySelectorAll('" + selector + "').length").asInt();
  }

  private void visit(Gradebook gradebook) throws IOException {
    browser.visit(ReportFormat.HTML.write(gradebook, folder));
  }

  private static void size(int width) {
    browser.call(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  private static void media(String medium, String scheme) {
    browser.call(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            medium,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }
}
