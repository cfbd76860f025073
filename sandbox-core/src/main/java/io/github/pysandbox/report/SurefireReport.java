package io.github.pysandbox.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.pysandbox.grading.Gradebook;
import io.github.pysandbox.grading.SubmissionResult;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a {@code TEST-*.xml} for each submission, as Maven Surefire does (XSD 3.0.2). */
public final class SurefireReport {

  private SurefireReport() {}

  /**
   * Write the files.
   *
   * @param gradebook what came out
   * @param folder where to; made if it is missing
   * @throws IOException if a file cannot be written
   */
  public static void write(Gradebook gradebook, Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SubmissionResult result : gradebook.results()) {
      Path file = folder.resolve("TEST-" + fileName(result) + ".xml");
      Files.writeString(file, xml(result), UTF_8);
    }
  }

  /** The suite as XML. */
  static String xml(SubmissionResult result) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
      xml.writeStartDocument("UTF-8", "1.0");
      new SurefireSuite(xml).write(result);
      xml.writeEndDocument();
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return text.append('\n').toString();
  }

  private static String fileName(SubmissionResult result) {
    return "pysandbox." + SurefireSuite.className(result).replaceAll("[^\\p{L}\\p{N}._-]", "_");
  }
}
