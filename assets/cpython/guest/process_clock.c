/* Processor time as the host tells it. wasi-libc would subtract the time at which the image was
 * made, on a clock that starts anew with each program. */
#define _WASI_EMULATED_PROCESS_CLOCKS
#include <sys/times.h>
#include <time.h>
#include <wasi/api.h>

#define NANOSECONDS_PER_TICK (1000000000 / 100) /* sysconf(_SC_CLK_TCK) is 100 */

static clock_t
read_clock(__wasi_clockid_t id)
{
    __wasi_timestamp_t now;
    return __wasi_clock_time_get(id, 1, &now) == 0 ? (clock_t)now : -1;
}

clock_t
clock(void)
{
    return read_clock(__WASI_CLOCKID_PROCESS_CPUTIME_ID);
}

clock_t
times(struct tms *buffer)
{
    *buffer = (struct tms){.tms_utime = clock() / NANOSECONDS_PER_TICK};
    return read_clock(__WASI_CLOCKID_MONOTONIC) / NANOSECONDS_PER_TICK;
}
