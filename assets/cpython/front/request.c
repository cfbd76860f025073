#include "request.h"

#include <stdlib.h>
#include <string.h>

static uint8_t *buffer;

__attribute__((export_name("pysandbox_allocate"))) uint8_t *
pysandbox_allocate(uint32_t size)
{
    request_free();
    buffer = malloc(size > 0 ? size : 1);
    return buffer;
}

void
request_free(void)
{
    free(buffer);
    buffer = NULL;
}

Request
request_of(const uint8_t *address, uint32_t size)
{
    return (Request){.at = address, .end = address + size};
}

static const uint8_t *
take(Request *request, uint32_t size)
{
    if (request->broken || size > (uint32_t)(request->end - request->at)) {
        request->broken = 1;
        return NULL;
    }
    const uint8_t *taken = request->at;
    request->at += size;
    return taken;
}

uint32_t
request_number(Request *request)
{
    uint32_t number = 0;
    const uint8_t *from = take(request, sizeof number);
    if (from != NULL) {
        memcpy(&number, from, sizeof number);
    }
    return number;
}

Text
request_text(Request *request)
{
    uint32_t length = request_number(request);
    const uint8_t *start = take(request, length);
    return (Text){.start = (const char *)start, .length = start != NULL ? length : 0};
}
