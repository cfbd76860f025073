#ifndef PYSANDBOX_PROGRAM_H
#define PYSANDBOX_PROGRAM_H

#include <Python.h>

#include "request.h"

enum mode { SCRIPT, PRELUDE };

/* A program to run, as the host describes it. */
typedef struct {
    uint32_t mode;
    PyObject *name;
    PyObject *source;
    PyObject *directory;
    PyObject *arguments;
    PyObject *environment;
} Program;

/* Read a program; with an exception set when the request is not one. */
Program program_read(Request *request);
void program_clear(Program *program);

#endif
