#ifndef PYSANDBOX_FAILURE_H
#define PYSANDBOX_FAILURE_H

#include "result.h"

/* Handle the exception that is set as `python3.13 file.py` does: SystemExit
 * gives the exit code, any other is printed by sys.excepthook and described
 * in the details of the result. No exception is set afterwards. */
Outcome failure_handle(void);

#endif
