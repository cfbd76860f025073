#ifndef PYSANDBOX_START_H
#define PYSANDBOX_START_H

#include <Python.h>

/* The built-in module `_pysandbox`: the standard library's archive. */
PyMODINIT_FUNC PyInit__pysandbox(void);

/* The function of the guest's Python part that readies a run: a new reference,
 * or NULL before pysandbox_start. A script is the last thing that runs and does
 * not keep it, so that nothing outlives the script's end. */
PyObject *start_prepare(int keep);

#endif
