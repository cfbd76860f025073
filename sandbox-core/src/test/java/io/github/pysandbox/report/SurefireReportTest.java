package io.github.pysandbox.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class SurefireReportTest {

  @TempDir Path folder;

  @Test
  void everyVerdictHasItsElement() {
    String xml = SurefireReport.xml(Gradebooks.ofEveryVerdict().results().get(0));

    assertThat(xml)
        .contains("tests=\"9\" errors=\"7\" skipped=\"0\" failures=\"1\"")
        .contains("type=\"WA\"")
        .contains("<error message=\"text\\u000a\" type=\"TLE\">")
        .contains("<property name=\"score\" value=\"1\"/>")
        .contains("<property name=\"max-score\" value=\"9\"/>");
  }

  @Test
  void theFilesFollowSurefiresOwnSchemaWhateverTheGuestPrints() throws SAXException, IOException {
    Schema schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(getClass().getResource("surefire-test-report.xsd"));
    for (Gradebook gradebook :
        new Gradebook[] {Gradebooks.ofEveryVerdict(), Gradebooks.hostile()}) {
      for (SubmissionResult result : gradebook.results()) {
        String xml = SurefireReport.xml(result);
        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        assertThat(xml).doesNotContain("<script>").doesNotContain("##[").doesNotContain("\u001b");
      }
    }
  }

  @Test
  void inAClassTheStudentIsTheClassName() throws IOException {
    SurefireReport.write(Gradebooks.ofEveryVerdict(), folder);

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "TEST-pysandbox.fizzbuzz.xml", "TEST-pysandbox.ada.fizzbuzz.xml");
    assertThat(folder.resolve("TEST-pysandbox.ada.fizzbuzz.xml"))
        .content()
        .contains("classname=\"ada\"");
  }
}
