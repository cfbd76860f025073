#include "failure.h"

#include <Python.h>

#include "internal/pycore_pylifecycle.h"

#include "describe.h"
#include "memory.h"

static void
set_last_exception(PyObject *exception, PyObject *traceback)
{
    if (PySys_SetObject("last_exc", exception) < 0
        || PySys_SetObject("last_type", (PyObject *)Py_TYPE(exception)) < 0
        || PySys_SetObject("last_value", exception) < 0
        || PySys_SetObject("last_traceback", traceback) < 0) {
        PyErr_Clear();
    }
}

static void
print_hook_failure(PyObject *exception)
{
    PyObject *second = PyErr_GetRaisedException();
    PySys_WriteStderr("Error in sys.excepthook:\n");
    PyErr_DisplayException(second);
    PySys_WriteStderr("\nOriginal exception was:\n");
    PyErr_DisplayException(exception);
    Py_DECREF(second);
}

/* The audit event may refuse the hook by a RuntimeError. */
static int
hook_is_refused(PyObject *hook, PyObject *exception, PyObject *traceback)
{
    if (PySys_Audit("sys.excepthook", "OOOO", hook != NULL ? hook : Py_None,
                    Py_TYPE(exception), exception, traceback) == 0) {
        return 0;
    }
    if (PyErr_ExceptionMatches(PyExc_RuntimeError)) {
        PyErr_Clear();
        return 1;
    }
    PyErr_FormatUnraisable("Exception ignored in audit hook");
    return 0;
}

/* Print through sys.excepthook, which may exit: it then sets the exit code.
 * PyErr_Print would do all of this, but it exits itself. */
static void
print(PyObject *exception, PyObject *traceback, int *exit_code)
{
    PyObject *hook = Py_XNewRef(PySys_GetObject("excepthook"));
    if (hook_is_refused(hook, exception, traceback)) {
        Py_XDECREF(hook);
        return;
    }
    if (hook == NULL) {
        PySys_WriteStderr("sys.excepthook is missing\n");
        PyErr_DisplayException(exception);
        return;
    }
    PyObject *arguments[] = {(PyObject *)Py_TYPE(exception), exception, traceback};
    PyObject *done = PyObject_Vectorcall(hook, arguments, 3, NULL);
    if (done == NULL && !_Py_HandleSystemExit(exit_code)) {
        print_hook_failure(exception);
    }
    Py_XDECREF(done);
    Py_DECREF(hook);
}

static Outcome
handle_exception(void)
{
    Outcome outcome = {.exit_code = 1, .ending = ENDED_BY_EXCEPTION};
    PyObject *exception = PyErr_GetRaisedException();
    PyObject *traceback = PyException_GetTraceback(exception);
    if (traceback == NULL) {
        traceback = Py_NewRef(Py_None);
    }
    if (PyErr_GivenExceptionMatches(exception, PyExc_MemoryError)) {
        outcome.flags |= FLAG_MEMORY_ERROR;
        memory_release_reserve();
    }
    set_last_exception(exception, traceback);
    print(exception, traceback, &outcome.exit_code);
    describe_exception(exception, traceback);
    Py_DECREF(traceback);
    Py_DECREF(exception);
    return outcome;
}

Outcome
failure_handle(void)
{
    Outcome outcome = {.ending = ENDED_BY_SYSTEM_EXIT};
    if (_Py_HandleSystemExit(&outcome.exit_code)) {
        PyErr_Clear();
        return outcome;
    }
    outcome = handle_exception();
    PyErr_Clear();
    return outcome;
}
