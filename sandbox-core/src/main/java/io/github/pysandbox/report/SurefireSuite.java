package io.github.pysandbox.report;

import io.github.pysandbox.grading.CaseResult;
import io.github.pysandbox.grading.SubmissionResult;
import io.github.pysandbox.grading.Units;
import io.github.pysandbox.grading.Verdict;
import java.time.Duration;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one submission as a test suite. */
final class SurefireSuite {

  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String SCHEMA =
      "https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report-3.0.2.xsd";

  private final XMLStreamWriter xml;
  private final FailureText failures = new FailureText(VisibleSpace.UNICODE);

  SurefireSuite(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /** What the suite's cases belong to: the exercise, of one student in a class. */
  static String className(SubmissionResult result) {
    return result.student().isEmpty()
        ? result.exercise()
        : result.student() + "." + result.exercise();
  }

  void write(SubmissionResult result) throws XMLStreamException {
    long failed = result.count(Verdict.WRONG_ANSWER);
    long errors = result.cases().size() - failed - result.count(Verdict.ACCEPTED);
    newline(0);
    xml.writeStartElement("testsuite");
    xml.writeNamespace("xsi", XSI);
    xml.writeAttribute("xsi", XSI, "noNamespaceSchemaLocation", SCHEMA);
    xml.writeAttribute("version", "3.0.2");
    attribute("name", className(result));
    attribute("time", seconds(total(result)));
    attribute("tests", String.valueOf(result.cases().size()));
    attribute("errors", String.valueOf(errors));
    attribute("skipped", "0");
    attribute("failures", String.valueOf(failed));
    properties(result);
    for (CaseResult test : result.cases()) {
      testCase(result, test);
    }
    newline(0);
    xml.writeEndElement();
  }

  private void properties(SubmissionResult result) throws XMLStreamException {
    newline(1);
    xml.writeStartElement("properties");
    property("exercise", result.title());
    property("max-score", Units.points(result.maxScore()));
    property("score", Units.points(result.score()));
    newline(1);
    xml.writeEndElement();
  }

  private void property(String name, String value) throws XMLStreamException {
    newline(2);
    xml.writeEmptyElement("property");
    attribute("name", name);
    attribute("value", value);
  }

  private void testCase(SubmissionResult result, CaseResult test) throws XMLStreamException {
    newline(1);
    xml.writeStartElement("testcase");
    attribute("name", result.exercise() + "/" + test.name());
    attribute("classname", result.student().isEmpty() ? result.exercise() : result.student());
    attribute("time", seconds(test.cost().time()));
    if (!test.passed()) {
      failure(test);
    }
    xml.writeEndElement();
  }

  private void failure(CaseResult test) throws XMLStreamException {
    boolean wrong = test.verdict() == Verdict.WRONG_ANSWER;
    newline(2);
    xml.writeStartElement(wrong ? "failure" : "error");
    attribute("message", test.message().isEmpty() ? test.verdict().text() : test.message());
    attribute("type", test.verdict().code());
    xml.writeCharacters(String.join("\n", failures.lines(test)));
    xml.writeEndElement();
    newline(1);
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, SafeText.line(value));
  }

  private void newline(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static Duration total(SubmissionResult result) {
    return result.cases().stream()
        .map(test -> test.cost().time())
        .reduce(Duration.ZERO, Duration::plus);
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.3f", duration.toNanos() / 1e9);
  }
}
