#ifndef PYSANDBOX_SOURCE_H
#define PYSANDBOX_SOURCE_H

#include <Python.h>

#include "program.h"

/* Compile a program as `python3.13 file.py` does, from memory. Returns its
 * code, or NULL with an exception set. */
PyObject *source_compile(const Program *program);

/* Show lines of this program in errors of the parser and the compiler, until
 * it is called with NULL. The encoding is Python's name of it. */
void source_show_lines(const Program *program, const char *encoding);

#endif
