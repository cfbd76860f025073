/* The orderly end of a program, in the order of CPython's own: what a program can see of it
 * (exit functions, finalizers, flushed files) happens. The image's modules end too only when
 * they hold something with a finalizer: otherwise nobody would see it, and it would take
 * longer than most programs. After pysandbox_finish no Python can run. */
#include <Python.h>

#include "guest.h"
#include "internal/pycore_fileutils.h"
#include "internal/pycore_gc.h"
#include "internal/pycore_import.h"
#include "internal/pycore_interp.h"
#include "internal/pycore_moduleobject.h"
#include "internal/pycore_pylifecycle.h"
#include "internal/pycore_pystate.h"
#include "internal/pycore_runtime.h"
#include "internal/pycore_sysmodule.h"

/* The modules of the image by name, in the order of their import. */
static PyObject *image;

int
pysandbox_remember_image(void)
{
    image = PyDict_Copy(PyImport_GetModuleDict());
    return image != NULL ? PyDict_DelItemString(image, "__main__") : -1;
}

static int
is_in_image(PyObject *name, PyObject *module)
{
    return PyUnicode_CheckExact(name) && PyDict_GetItemWithError(image, name) == module;
}

static void
join_threads(void)
{
    PyObject *name = PyUnicode_FromString("threading");
    PyObject *module = name != NULL ? PyImport_GetModule(name) : NULL;
    Py_XDECREF(name);
    if (module != NULL) {
        Py_XDECREF(PyObject_CallMethod(module, "_shutdown", NULL));
        Py_DECREF(module);
    }
    if (PyErr_Occurred()) {
        PyErr_FormatUnraisable("Exception ignored on threading shutdown");
    }
}

static int
is_closed(PyObject *stream)
{
    PyObject *value = PyObject_GetAttrString(stream, "closed");
    int closed = value != NULL ? PyObject_IsTrue(value) : 0;
    Py_XDECREF(value);
    PyErr_Clear();
    return closed > 0;
}

/* -1 with an exception set when what was written did not get out. */
static int
flush(const char *name)
{
    PyObject *stream = Py_XNewRef(PySys_GetObject(name));
    int failed = 0;
    if (stream != NULL && stream != Py_None && !is_closed(stream)) {
        PyObject *done = PyObject_CallMethod(stream, "flush", NULL);
        failed = done == NULL;
        Py_XDECREF(done);
    }
    Py_XDECREF(stream);
    return failed ? -1 : 0;
}

static int
flush_output(void)
{
    int status = flush("stdout");
    if (status < 0) {
        PyErr_FormatUnraisable("Exception ignored on flushing sys.stdout");
    }
    if (flush("stderr") < 0) {
        PyErr_Clear();
        status = -1;
    }
    return status;
}

/* From here on an import fails and threads are told that Python is ending. */
static void
begin_finalizing(PyThreadState *thread)
{
    _PyInterpreterState_SetFinalizing(thread->interp, thread);
    _PyRuntimeState_SetFinalizing(&_PyRuntime, thread);
}

static void
clear_sys_attributes(PyInterpreterState *interpreter)
{
    static const char *const names[] = {
        "path_importer_cache", "path_hooks", "path", "argv", "ps1", "ps2", "last_exc",
        "last_type", "last_value", "last_traceback", "__interactivehook__", "meta_path"};
    static const char *const streams[][2] = {
        {"stdin", "__stdin__"}, {"stdout", "__stdout__"}, {"stderr", "__stderr__"}};
    for (size_t i = 0; i < Py_ARRAY_LENGTH(names); i++) {
        if (_PySys_ClearAttrString(interpreter, names[i], 0) < 0) {
            PyErr_FormatUnraisable("Exception ignored on clearing sys.%s", names[i]);
        }
    }
    for (size_t i = 0; i < Py_ARRAY_LENGTH(streams); i++) {
        PyObject *original = PySys_GetObject(streams[i][1]);
        if (PySys_SetObject(streams[i][0], original != NULL ? original : Py_None) < 0) {
            PyErr_FormatUnraisable("Exception ignored on restoring sys.%s", streams[i][0]);
        }
    }
}

static int
note(PyObject *references, PyObject *module)
{
    PyObject *reference = PyWeakref_NewRef(module, NULL);
    int noted = reference != NULL ? PyList_Append(references, reference) : -1;
    Py_XDECREF(reference);
    return noted;
}

/* The names of the modules that are the program's own, in the order of their import. */
static PyObject *
own_names(PyObject *modules)
{
    PyObject *names = PyList_New(0);
    PyObject *name, *module;
    Py_ssize_t at = 0;
    while (names != NULL && PyDict_Next(modules, &at, &name, &module)) {
        if (PyModule_Check(module) && !is_in_image(name, module)
            && PyList_Append(names, name) < 0) {
            Py_CLEAR(names);
        }
    }
    return names;
}

static int
remove_module(PyObject *modules, PyObject *name, PyObject *references)
{
    PyObject *module = PyDict_GetItemWithError(modules, name);
    if (module == NULL || !PyModule_Check(module)) {
        return PyErr_Occurred() ? -1 : 0;
    }
    int noted = note(references, module);
    return PyDict_SetItem(modules, name, Py_None) < 0 ? -1 : noted;
}

/* Empties sys.modules. Returns weak references to the program's own modules. */
static PyObject *
remove_modules(PyObject *modules)
{
    PyObject *references = PyList_New(0);
    PyObject *names = own_names(modules);
    for (Py_ssize_t i = 0; references != NULL && names != NULL && i < PyList_GET_SIZE(names); i++) {
        if (remove_module(modules, PyList_GET_ITEM(names, i), references) < 0) {
            PyErr_FormatUnraisable("Exception ignored on removing modules");
        }
    }
    PyErr_Clear();
    PyDict_Clear(modules);
    Py_XDECREF(names);
    return references;
}

static void
restore_builtins(PyInterpreterState *interpreter)
{
    PyObject *program = PyDict_Copy(interpreter->builtins);
    PyDict_Unwatch(0, interpreter->builtins);
    PyDict_Clear(interpreter->builtins);
    if (PyDict_Update(interpreter->builtins, interpreter->builtins_copy) < 0 || program == NULL) {
        PyErr_FormatUnraisable("Exception ignored on restoring builtins");
    }
    Py_XDECREF(program);
}

/* Wipes the modules that outlived their removal, those imported last first. */
static void
clear_modules(PyInterpreterState *interpreter, PyObject *references)
{
    for (Py_ssize_t i = PyList_GET_SIZE(references) - 1; i >= 0; i--) {
        PyObject *module;
        if (PyWeakref_GetRef(PyList_GET_ITEM(references, i), &module) > 0) {
            PyObject *names = PyModule_GetDict(module);
            if (names != interpreter->sysdict && names != interpreter->builtins) {
                _PyModule_Clear(module);
            }
            Py_DECREF(module);
        }
    }
}

/* Whether an object with a finalizer is left of what the program made. */
static int
finalizers_are_left(PyInterpreterState *interpreter)
{
    for (int i = 0; i < NUM_GENERATIONS; i++) {
        PyGC_Head *head = &interpreter->gc.generations[i].head;
        for (PyGC_Head *at = _PyGCHead_NEXT(head); at != head; at = _PyGCHead_NEXT(at)) {
            PyTypeObject *type = Py_TYPE(_Py_FROM_GC(at));
            if (type->tp_finalize != NULL || type->tp_del != NULL) {
                return 1;
            }
        }
    }
    return 0;
}

/* Lets the image's modules go, too, and notes them before the program's own. */
static void
release_image(PyThreadState *thread, PyObject *references)
{
    PyObject *modules = PyList_New(0);
    PyObject *module;
    Py_ssize_t at = 0;
    while (modules != NULL && PyDict_Next(image, &at, NULL, &module)) {
        if (PyModule_Check(module)) {
            note(modules, module);
        }
    }
    PyList_SetSlice(references, 0, 0, modules);
    PyErr_Clear();
    Py_XDECREF(modules);
    Py_CLEAR(image);
    _PyGC_Unfreeze(thread->interp);
    _PyGC_CollectNoFail(thread);
}

/* Ends what outlived the program's own modules, in the end even sys and builtins. */
static void
finalize_survivors(PyThreadState *thread, PyObject *references)
{
    release_image(thread, references);
    clear_modules(thread->interp, references);
    /* Where CPython would not look again, a program has fewer modules that hold its objects. */
    _PyGC_CollectNoFail(thread);
    flush_output(); /* what finalizers wrote: something of the image may hold the stream */
    _PyModule_ClearDict(thread->interp->sysdict);
    _PyModule_ClearDict(thread->interp->builtins);
    _PyGC_CollectNoFail(thread);
}

static void
finalize_modules(PyThreadState *thread)
{
    PyInterpreterState *interpreter = thread->interp;
    clear_sys_attributes(interpreter);
    PyObject *references = remove_modules(_PyImport_GetModules(interpreter));
    restore_builtins(interpreter);
    _PyGC_CollectNoFail(thread);
    if (references == NULL) {
        return;
    }
    if (finalizers_are_left(interpreter)) {
        finalize_survivors(thread, references);
    } else {
        clear_modules(interpreter, references);
    }
    Py_DECREF(references);
    flush_output();
}

int
pysandbox_finish(void)
{
    PyThreadState *thread = _PyThreadState_GET();
    join_threads();
    _PyAtExit_Call(thread->interp);
    begin_finalizing(thread);
    int status = flush_output();
    PyGC_Collect();
    finalize_modules(thread);
    return status;
}
