#include "result.h"

#include <stdlib.h>
#include <string.h>

#include "request.h"

typedef struct {
    uint32_t size;
    uint32_t version;
    Outcome outcome;
} Head;

/* No type, no message, no frames. */
static const uint32_t NO_DETAILS[3];

static struct {
    Head head;
    uint32_t details[3];
} bare;

static struct {
    uint8_t *start;
    size_t used;
    size_t room;
    int failed;
} buffer;

static void
append(const void *bytes, size_t size)
{
    if (buffer.used + size > buffer.room) {
        size_t room = 2 * (buffer.used + size) + 256;
        uint8_t *larger = buffer.failed ? NULL : realloc(buffer.start, room);
        if (larger == NULL) {
            buffer.failed = 1;
            return;
        }
        buffer.start = larger;
        buffer.room = room;
    }
    memcpy(buffer.start + buffer.used, bytes, size);
    buffer.used += size;
}

void
details_begin(void)
{
    Head head = {0};
    buffer.used = 0;
    buffer.failed = 0;
    append(&head, sizeof head);
}

void
details_number(uint32_t number)
{
    append(&number, sizeof number);
}

void
details_text(const char *text, uint32_t length)
{
    details_number(length);
    append(text, length);
}

static void
set_head(Head *head, const Outcome *outcome, size_t size)
{
    head->size = (uint32_t)(size - sizeof head->size);
    head->version = FACE_VERSION;
    head->outcome = *outcome;
}

const void *
result_of(const Outcome *outcome)
{
    if (buffer.used <= sizeof(Head)) {
        append(NO_DETAILS, sizeof NO_DETAILS);
    }
    if (buffer.failed) {
        set_head(&bare.head, outcome, sizeof bare);
        return &bare;
    }
    set_head((Head *)buffer.start, outcome, buffer.used);
    return buffer.start;
}
