package io.github.pysandbox.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON of stable bytes, whose texts are all made safe. */
final class Json {

  private final JsonGenerator generator;

  private Json(JsonGenerator generator) {
    this.generator = generator;
  }

  /** Write one object. */
  static String object(Body body) {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JsonFactory.builder().build().createGenerator(text)) {
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(indenter);
      printer.indentArraysWith(indenter);
      generator.setPrettyPrinter(printer);
      Json json = new Json(generator);
      json.inBraces(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /** A text of one line. */
  Json line(String name, String value) throws IOException {
    generator.writeStringField(name, SafeText.line(value));
    return this;
  }

  /** A text that may have lines. */
  Json lines(String name, String value) throws IOException {
    generator.writeStringField(name, SafeText.lines(value));
    return this;
  }

  Json number(String name, long value) throws IOException {
    generator.writeNumberField(name, value);
    return this;
  }

  /** A number; whole ones without a fraction. */
  Json number(String name, double value) throws IOException {
    if (value == Math.rint(value)) {
      return number(name, (long) value);
    }
    generator.writeNumberField(name, value);
    return this;
  }

  Json flag(String name, boolean value) throws IOException {
    generator.writeBooleanField(name, value);
    return this;
  }

  Json object(String name, Body body) throws IOException {
    generator.writeFieldName(name);
    inBraces(body);
    return this;
  }

  /** A list with an object for each item. */
  <T> Json objects(String name, Iterable<T> items, Item<T> item) throws IOException {
    generator.writeArrayFieldStart(name);
    for (T one : items) {
      inBraces(json -> item.write(json, one));
    }
    generator.writeEndArray();
    return this;
  }

  /** A list of texts of one line. */
  Json texts(String name, Iterable<String> items) throws IOException {
    generator.writeArrayFieldStart(name);
    for (String one : items) {
      generator.writeString(SafeText.line(one));
    }
    generator.writeEndArray();
    return this;
  }

  private void inBraces(Body body) throws IOException {
    generator.writeStartObject();
    body.write(this);
    generator.writeEndObject();
  }

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Body {
    void write(Json json) throws IOException;
  }

  /** Writes the fields of an object that stands for something. */
  @FunctionalInterface
  interface Item<T> {
    void write(Json json, T item) throws IOException;
  }
}
