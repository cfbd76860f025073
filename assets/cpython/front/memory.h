#ifndef PYSANDBOX_MEMORY_H
#define PYSANDBOX_MEMORY_H

/* Set memory aside, for a MemoryError to be printed when there is no other.
 * -1 when there is none. */
int memory_set_reserve(void);
void memory_release_reserve(void);

#endif
