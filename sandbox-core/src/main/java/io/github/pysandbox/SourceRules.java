package io.github.pysandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.regex.Pattern;

/** What a script's source may be: checked before anything runs. */
final class SourceRules {

  private static final int MAX_SIZE = 8 << 20;

  /** A declared encoding: in a comment on one of the first two lines (PEP 263). */
  private static final Pattern DECLARATION =
      Pattern.compile(
          "\\A(?:[ \\t\\f]*(?:#.*)?\\R)?[ \\t\\f]*#.*?coding[:=][ \\t]*[-_.a-zA-Z0-9]+");

  private SourceRules() {}

  static void check(String name, byte[] source) {
    if (source.length > MAX_SIZE) {
      throw refuse(
          name, "the source has " + source.length + " bytes; at most " + MAX_SIZE + " can run");
    }
    for (int i = 0; i < source.length; i++) {
      if (source[i] == 0) {
        throw refuse(
            name, "the source holds a NUL byte in line " + lineAt(source, i) + "; remove it");
      }
    }
    if (!declaresEncoding(source)) {
      checkUtf8(name, source);
    }
  }

  private static boolean declaresEncoding(byte[] source) {
    String start = new String(source, 0, Math.min(source.length, 400), ISO_8859_1);
    return DECLARATION.matcher(start).find();
  }

  private static void checkUtf8(String name, byte[] source) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(source);
    CharBuffer out = CharBuffer.allocate(8_192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (result.isError()) {
      throw refuse(
          name,
          "line "
              + lineAt(source, in.position())
              + " is not UTF-8; save the file as UTF-8, or declare its encoding in the first line");
    }
  }

  private static long lineAt(byte[] source, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      if (source[i] == '\n') {
        line++;
      }
    }
    return line;
  }

  private static InvalidConfigurationException refuse(String name, String reason) {
    return new InvalidConfigurationException(GuestText.singleLine(name) + ": " + reason);
  }
}
