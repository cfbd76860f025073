package io.github.pysandbox;

/**
 * Checks the relative paths that users give to scripts and files.
 *
 * <p>Strict, so that no path means something else to the guest than to the host: no root, no way
 * up, no empty part, nothing invisible.
 */
final class ScriptName {

  private static final int MAX_LENGTH = 1_000;

  private ScriptName() {}

  static String check(String path) {
    if (path.isEmpty() || path.length() > MAX_LENGTH) {
      throw refuse(path, "must have 1 to " + MAX_LENGTH + " characters");
    }
    if (path.chars()
        .anyMatch(c -> c < ' ' || c == 0x7f || c == '\\' || Character.isSurrogate((char) c))) {
      throw refuse(
          path, "must not hold control characters, backslashes or characters beyond U+FFFF");
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || part.length() > 255) {
        throw refuse(path, "must be a relative path whose parts are neither empty nor . nor ..");
      }
    }
    return path;
  }

  private static InvalidConfigurationException refuse(String path, String rule) {
    return new InvalidConfigurationException(
        "File name \"" + GuestText.singleLine(path) + "\" " + rule);
  }
}
