package io.github.pysandbox.internal.engine.compiler;

import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.runtime.OpcodeImpl;
import io.github.pysandbox.internal.engine.GuestMemory;
import io.github.pysandbox.internal.engine.GuestTraps;
import org.objectweb.asm.Type;

/** The names by which generated code calls things, Chicory's and ours. */
final class Names {

  static final String GUEST = Type.getInternalName(GuestMemory.class);
  static final String GUEST_DESCRIPTOR = Type.getDescriptor(GuestMemory.class);
  static final String TRAPS = Type.getInternalName(GuestTraps.class);
  static final String NUMERIC = Type.getInternalName(OpcodeImpl.class);

  static final String MEMORY_DESCRIPTOR = Type.getDescriptor(Memory.class);
  static final String INSTANCE_DESCRIPTOR = Type.getDescriptor(Instance.class);

  private static final String MEMORY_AND_INSTANCE = MEMORY_DESCRIPTOR + INSTANCE_DESCRIPTOR + ")";

  private Names() {}

  /** Turn {@code (args, Memory, Instance)} into {@code (args, GuestMemory)}. */
  static String guestDescriptor(String descriptor) {
    if (!descriptor.contains(MEMORY_AND_INSTANCE)) {
      throw new IllegalArgumentException("not a function of a module: " + descriptor);
    }
    return descriptor.replace(MEMORY_AND_INSTANCE, GUEST_DESCRIPTOR + ")");
  }
}
