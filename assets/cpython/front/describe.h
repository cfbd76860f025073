#ifndef PYSANDBOX_DESCRIBE_H
#define PYSANDBOX_DESCRIBE_H

#include <Python.h>

/* Write type, message and frames of an exception to the result's details.
 * No exception is set afterwards. */
void describe_exception(PyObject *exception, PyObject *traceback);

#endif
