/* A program's streams are pipes, whatever the host says of their descriptors:
 * buffered in blocks, and without colours in a traceback. */
#include <errno.h>
#include <unistd.h>

int
isatty(int descriptor)
{
    (void)descriptor;
    errno = ENOTTY;
    return 0;
}
