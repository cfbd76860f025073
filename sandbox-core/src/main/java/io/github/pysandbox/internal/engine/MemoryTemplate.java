package io.github.pysandbox.internal.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The memory that instances start with, and how to make another array like it.
 *
 * <p>Overwriting goes page by page, which is faster than one copy of everything; pages of zeros,
 * such as most of the guest's stack, are filled instead of copied, so that only one array passes
 * through the processor. Where they are is found out when first needed: a first run does without.
 */
final class MemoryTemplate {

  private static final int PAGE = GuestMemory.PAGE;
  private static final byte[] ZEROS = new byte[PAGE];

  private final byte[] memory;
  private volatile boolean @Nullable [] empty;

  /**
   * Create a template.
   *
   * @param memory whole pages; never written to
   */
  MemoryTemplate(byte[] memory) {
    this.memory = memory;
  }

  int size() {
    return memory.length;
  }

  byte[] copy() {
    return memory.clone();
  }

  /** Overwrite every byte of an array of the same size. */
  void restore(byte[] target) {
    boolean[] pages = emptyPages();
    for (int page = 0; page < pages.length; page++) {
      restorePage(target, page * PAGE, pages[page]);
    }
  }

  private void restorePage(byte[] target, int at, boolean isEmpty) {
    if (isEmpty) {
      Arrays.fill(target, at, at + PAGE, (byte) 0);
    } else {
      System.arraycopy(memory, at, target, at, PAGE);
    }
  }

  /** Which pages are empty; two threads that find out at the same time find the same. */
  private boolean[] emptyPages() {
    boolean[] pages = empty;
    if (pages == null) {
      pages = new boolean[memory.length / PAGE];
      for (int page = 0; page < pages.length; page++) {
        pages[page] = Arrays.equals(memory, page * PAGE, (page + 1) * PAGE, ZEROS, 0, PAGE);
      }
      empty = pages;
    }
    return pages;
  }
}
