/* What the host is told: see ../../README.md for the layout. */
#ifndef PYSANDBOX_RESULT_H
#define PYSANDBOX_RESULT_H

#include <stdint.h>

enum ending { ENDED, ENDED_BY_SYSTEM_EXIT, ENDED_BY_EXCEPTION };

#define FLAG_MEMORY_ERROR 1u

typedef struct {
    int32_t exit_code;
    uint32_t ending;
    uint32_t flags;
} Outcome;

/* The details are what a result says of the exception. They are written in
 * this order: type, message, number of frames, frames. Without memory for
 * them the result is the bare outcome. */
void details_begin(void);
void details_number(uint32_t number);
void details_text(const char *text, uint32_t length);

/* The result as the host reads it. */
const void *result_of(const Outcome *outcome);

#endif
