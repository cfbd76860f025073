package io.github.pysandbox.internal.engine;

/**
 * A guest's globals: the first ones that are {@code i32} as fields, which cost the JVM nothing to
 * speak of, all others in an array. How many are fields is the module's word.
 *
 * <p>Generated code works on them directly, hence public.
 */
abstract class GuestGlobals {

  /** Every global that is no field, as raw 64 bits, at its own index. */
  public final long[] globals;

  /** Global 0: the stack pointer of every module made by LLVM. */
  public int global0;

  /** Global 1, where it is a field, as are those that follow. */
  public int global1;

  public int global2;
  public int global3;
  public int global4;
  public int global5;
  public int global6;
  public int global7;

  private final int fields;

  GuestGlobals(long[] start, int fields) {
    this.globals = start.clone();
    this.fields = fields;
    this.global0 = start(0);
    this.global1 = start(1);
    this.global2 = start(2);
    this.global3 = start(3);
    this.global4 = start(4);
    this.global5 = start(5);
    this.global6 = start(6);
    this.global7 = start(7);
  }

  private int start(int index) {
    return index < fields ? (int) globals[index] : 0;
  }

  /** All globals as they are now, as raw 64 bits, by index. */
  long[] currentGlobals() {
    long[] inFields = {
      global0, global1, global2, global3, global4, global5, global6, global7,
    };
    long[] current = globals.clone();
    System.arraycopy(inFields, 0, current, 0, fields);
    return current;
  }
}
