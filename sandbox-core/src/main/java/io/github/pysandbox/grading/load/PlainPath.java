package io.github.pysandbox.grading.load;

/** Tells paths that mean the same to the host and to the guest. */
final class PlainPath {

  private PlainPath() {}

  /** Relative, of plain parts, without control characters: what a script's files may be called. */
  static boolean isPlain(String path) {
    if (path.isEmpty() || path.length() > 1_000) {
      return false;
    }
    if (path.chars()
        .anyMatch(c -> c < ' ' || c == 0x7f || c == '\\' || Character.isSurrogate((char) c))) {
      return false;
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..") || part.length() > 255) {
        return false;
      }
    }
    return true;
  }
}
