/* What the host asks for: see ../../README.md for the layout. */
#ifndef PYSANDBOX_REQUEST_H
#define PYSANDBOX_REQUEST_H

#include <stdint.h>

#define FACE_VERSION 1

/* Reads a request from its beginning to its end; `broken` once it ended
 * before something that was to be read. */
typedef struct {
    const uint8_t *at;
    const uint8_t *end;
    int broken;
} Request;

typedef struct {
    const char *start;
    uint32_t length;
} Text;

Request request_of(const uint8_t *address, uint32_t size);
uint32_t request_number(Request *request);
Text request_text(Request *request);
void request_free(void);

#endif
