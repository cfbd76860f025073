package io.github.pysandbox.grading.advice;

import io.github.pysandbox.PythonError;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Help for exceptions. */
final class ErrorAdvice {

  private static final Pattern NUMBER_OF =
      Pattern.compile("invalid literal for int\\(\\) with base 10: '(.*)'");
  private static final Pattern SEVERAL = Pattern.compile("\\s*[-+]?\\d+(?:[\\s,;]+[-+]?\\d+)+\\s*");
  private static final Pattern DECIMAL = Pattern.compile("\\s*[-+]?\\d*[.,]\\d+\\s*");
  private static final Pattern NAME = Pattern.compile("name '(\\w+)' is not defined.*");

  private static final Pattern COMPARED =
      Pattern.compile(
          "'[<>]=?' not supported between instances of '(?:str' and '(?:int|float)|(?:int|float)' and 'str)'");
  private static final Pattern ADDED =
      Pattern.compile(
          "unsupported operand type\\(s\\) for \\+=?: '(?:(?:int|float)' and 'str|str' and"
              + " '(?:int|float))'");
  private static final Pattern CURLY = Pattern.compile("[\\u2018\\u2019\\u201c-\\u201f]");

  private ErrorAdvice() {}

  static Optional<String> find(Situation situation) {
    return situation.error().flatMap(error -> find(error, situation.source()));
  }

  private static Optional<String> find(PythonError error, String source) {
    String message = error.message();
    return switch (error.type()) {
      case "EOFError" -> say("The program asked for more input than the case has.");
      case "IndentationError", "TabError" ->
          say("Look at the spaces at the start of that line and of the one above it.");
      case "SyntaxError" -> quotes(error, source);
      case "ValueError" -> literal(message).or(() -> unpacking(message));
      case "KeyError" ->
          say("There is no such key: the operator in tells beforehand whether there is one.");
      case "UnboundLocalError" ->
          say("A name that a function assigns to is its own, and has no value before that.");
      case "NameError" -> name(message, source);
      case "TypeError" -> type(message);
      case "IndexError" ->
          message.endsWith("index out of range")
              ? say("There is no item of that index: the last of n items has the index n - 1.")
              : Optional.empty();
      case "RecursionError" ->
          say("A function called itself too often: look at what should make it stop.");
      case "AttributeError" -> nothing(message);
      case "FileNotFoundError" -> say("There is no file of that name where the program runs.");
      case "ModuleNotFoundError" ->
          say("Only Python's own library and the files handed in can be imported here.");
      default -> Optional.empty();
    };
  }

  private static Optional<String> literal(String message) {
    Matcher matcher = NUMBER_OF.matcher(message);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String text = matcher.group(1);
    if (text.isBlank()) {
      return say("int() was given an empty text: most likely an empty line was read.");
    }
    if (SEVERAL.matcher(text).matches()) {
      return say("int() takes one number, and the text holds several: split() it first.");
    }
    return DECIMAL.matcher(text).matches()
        ? say("int() takes whole numbers only: float() takes a number with a decimal point.")
        : Optional.empty();
  }

  private static Optional<String> unpacking(String message) {
    if (message.startsWith("too many values to unpack")) {
      return say("There are more values on the right of the = than names on its left.");
    }
    return message.startsWith("not enough values to unpack")
        ? say("There are fewer values on the right of the = than names on its left.")
        : Optional.empty();
  }

  /** Quotation marks as word processors put them. */
  private static Optional<String> quotes(PythonError error, String source) {
    boolean isThere =
        error.frames().stream()
            .flatMap(frame -> source.lines().skip(Math.max(0, frame.line() - 1L)).limit(1))
            .anyMatch(line -> CURLY.matcher(line).find());
    return isThere
        ? say("That line has curly quotation marks; Python knows the straight ones only: ' and \".")
        : Optional.empty();
  }

  private static Optional<String> name(String message, String source) {
    Matcher matcher = NAME.matcher(message);
    return matcher.matches()
        ? NearName.of(matcher.group(1), source)
            .map(near -> "There is no name " + matcher.group(1) + "; a near one is " + near + ".")
        : Optional.empty();
  }

  private static Optional<String> type(String message) {
    if (message.endsWith("object is not callable")) {
      return say("The name before the brackets holds a value that is no function.");
    }
    if (COMPARED.matcher(message).matches()) {
      return say("A text and a number cannot be compared: int() makes a number of a text.");
    }
    if (message.startsWith("can only concatenate str") || ADDED.matcher(message).matches()) {
      return say("A text and a number cannot be added: str() makes a text, int() a number of it.");
    }
    return nothing(message);
  }

  private static Optional<String> nothing(String message) {
    return message.startsWith("'NoneType' object")
        ? say("A value is None there: a function without return gives None.")
        : Optional.empty();
  }

  private static Optional<String> say(String sentence) {
    return Optional.of(sentence);
  }
}
