#include <Python.h>

#include "internal/pycore_interp.h"

#include "failure.h"
#include "guest.h"
#include "program.h"
#include "source.h"
#include "start.h"

#define NOT_FLUSHED 120

static int prelude_has_run;

/* Where Python looks for a file of the program's that hides a module. */
static int
remember_folder(void)
{
    PyObject *path = PySys_GetObject("path");
    PyObject *folder = path != NULL ? PyList_GetItem(path, 0) : NULL;
    wchar_t *wide = folder != NULL ? PyUnicode_AsWideCharString(folder, NULL) : NULL;
    if (wide == NULL) {
        return -1;
    }
    PyConfig *config = (PyConfig *)_PyInterpreterState_GetConfig(PyInterpreterState_Get());
    PyStatus status = PyConfig_SetString(config, &config->sys_path_0, wide);
    PyMem_Free(wide);
    if (PyStatus_Exception(status)) {
        PyErr_NoMemory();
        return -1;
    }
    return 0;
}

static PyObject *
call_prepare(const Program *program)
{
    PyObject *function = start_prepare(program->mode == PRELUDE);
    if (function == NULL) {
        PyErr_SetString(PyExc_RuntimeError, "a script has run already");
        return NULL;
    }
    PyObject *done = PyObject_CallFunctionObjArgs(
        function, program->name, program->source, program->directory, program->arguments,
        program->environment, prelude_has_run ? Py_False : Py_True, NULL);
    Py_DECREF(function);
    return done;
}

/* What prepare() raises comes without a traceback: its frames are not the
 * program's. */
static int
prepare(const Program *program)
{
    PyObject *done = call_prepare(program);
    if (done == NULL) {
        PyObject *exception = PyErr_GetRaisedException();
        PyException_SetTraceback(exception, Py_None);
        PyErr_SetRaisedException(exception);
        return -1;
    }
    Py_DECREF(done);
    return remember_folder();
}

static PyObject *
evaluate(const Program *program)
{
    PyObject *module = PyImport_AddModule("__main__");
    PyObject *namespace = module != NULL ? PyModule_GetDict(module) : NULL;
    PyObject *code = namespace != NULL ? source_compile(program) : NULL;
    PyObject *value = code != NULL ? PyEval_EvalCode(code, namespace, namespace) : NULL;
    Py_XDECREF(code);
    return value;
}

/* Flush a stream and keep the exception that may be set. */
static void
flush(const char *name)
{
    PyObject *exception = PyErr_GetRaisedException();
    PyObject *stream = Py_XNewRef(PySys_GetObject(name));
    PyObject *done = stream != NULL ? PyObject_CallMethod(stream, "flush", NULL) : NULL;
    PyErr_Clear();
    Py_XDECREF(done);
    Py_XDECREF(stream);
    PyErr_SetRaisedException(exception);
}

static int
execute(const Program *program)
{
    PyObject *value = evaluate(program);
    Py_XDECREF(value);
    flush("stderr");
    flush("stdout");
    return value != NULL ? 0 : -1;
}

static Outcome
run(Request *request)
{
    Program program = program_read(request);
    request_free();
    int failed = PyErr_Occurred() || prepare(&program) < 0 || execute(&program) < 0;
    uint32_t mode = program.mode;
    program_clear(&program);
    Outcome outcome = failed ? failure_handle() : (Outcome){.ending = ENDED};
    if (mode == PRELUDE) {
        prelude_has_run = 1;
    } else if (pysandbox_finish() < 0) {
        outcome.exit_code = NOT_FLUSHED;
    }
    return outcome;
}

__attribute__((export_name("pysandbox_run"))) const void *
pysandbox_run(const uint8_t *address, uint32_t size)
{
    Request request = request_of(address, size);
    details_begin();
    Outcome outcome = run(&request);
    return result_of(&outcome);
}
