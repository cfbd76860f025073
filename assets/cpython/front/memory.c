/* The heap's growth. It replaces wasi-libc's sbrk, which grows the memory by
 * just what is asked for: a host may copy the whole memory at each growth, so
 * it grows in steps that are a share of its size. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "memory.h"

#define PAGE ((uintptr_t)65536)
#define SMALLEST_STEP ((uintptr_t)1 << 20)

/* Two arenas of Python's allocator, which come at once or not at all. */
#define RESERVE ((size_t)2 * (256 << 10))

static uintptr_t end_of_heap;
static void *reserved;

int
memory_set_reserve(void)
{
    reserved = malloc(RESERVE);
    return reserved != NULL ? 0 : -1;
}

void
memory_release_reserve(void)
{
    free(reserved);
    reserved = NULL;
}

static uintptr_t
memory_size(void)
{
    return __builtin_wasm_memory_size(0) * PAGE;
}

static int
grow(uintptr_t bytes)
{
    return __builtin_wasm_memory_grow(0, (bytes + PAGE - 1) / PAGE) != SIZE_MAX;
}

/* Grow by a step, or by less of it when the host refuses, down to what is needed. */
static int
reserve(uintptr_t needed)
{
    uintptr_t step = memory_size() / 8;
    if (step < SMALLEST_STEP) {
        step = SMALLEST_STEP;
    }
    while (step > needed) {
        if (grow(step)) {
            return 1;
        }
        step /= 2;
    }
    return grow(needed);
}

void *
sbrk(intptr_t increment)
{
    if (end_of_heap == 0) {
        end_of_heap = memory_size();
    }
    uintptr_t old = end_of_heap;
    if (increment < 0 || old + (uintptr_t)increment < old) {
        errno = ENOMEM;
        return (void *)-1;
    }
    uintptr_t wanted = old + (uintptr_t)increment;
    if (wanted > memory_size() && !reserve(wanted - memory_size())) {
        errno = ENOMEM;
        return (void *)-1;
    }
    end_of_heap = wanted;
    return (void *)old;
}
