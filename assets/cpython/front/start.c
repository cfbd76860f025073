#include "start.h"

#include <stdlib.h>

#include "frozen.h"
#include "guest.h"
#include "memory.h"
#include "request.h"

#define LIBRARY L"/usr/lib/python3.13"
#define PREFIX L"/usr"

enum { STARTED, BAD_REQUEST, NO_PYTHON, NO_LIBRARY };

static PyObject *prepare;

PyObject *
start_prepare(int keep)
{
    PyObject *taken = Py_XNewRef(prepare);
    if (!keep) {
        Py_CLEAR(prepare);
    }
    return taken;
}

static PyStatus
set_paths(PyConfig *config)
{
    struct { wchar_t **field; const wchar_t *value; } const paths[] = {
        {&config->program_name, L"python3.13"},
        {&config->executable, L""},
        {&config->base_executable, L""},
        {&config->prefix, PREFIX},
        {&config->base_prefix, PREFIX},
        {&config->exec_prefix, PREFIX},
        {&config->base_exec_prefix, PREFIX},
        {&config->stdlib_dir, LIBRARY},
        {&config->platlibdir, L"lib"},
        {&config->stdio_encoding, L"utf-8"},
        {&config->stdio_errors, L"strict"},
    };
    for (size_t i = 0; i < sizeof paths / sizeof paths[0]; i++) {
        PyStatus status = PyConfig_SetString(config, paths[i].field, paths[i].value);
        if (PyStatus_Exception(status)) {
            return status;
        }
    }
    config->module_search_paths_set = 1;
    return PyWideStringList_Append(&config->module_search_paths, LIBRARY);
}

static PyStatus
initialize(uint32_t hash_seed)
{
    PyPreConfig preconfig;
    PyPreConfig_InitPythonConfig(&preconfig);
    preconfig.parse_argv = 0;
    preconfig.coerce_c_locale = 0;
    preconfig.utf8_mode = 1;
    PyStatus status = Py_PreInitialize(&preconfig);
    if (PyStatus_Exception(status)) {
        return status;
    }
    PyConfig config;
    PyConfig_InitPythonConfig(&config);
    config.parse_argv = 0;
    config.install_signal_handlers = 0;
    config.write_bytecode = 0;
    config.use_hash_seed = 1;
    config.hash_seed = hash_seed;
    status = set_paths(&config);
    if (!PyStatus_Exception(status)) {
        status = Py_InitializeFromConfig(&config);
    }
    PyConfig_Clear(&config);
    return status;
}

/* Import the usual modules, so that a snapshot of the memory holds them. */
static int
load_library(void)
{
    PyObject *module = PyImport_ImportModule("_pysandbox_start");
    if (module != NULL) {
        prepare = PyObject_CallMethod(module, "start", NULL);
        Py_DECREF(module);
    }
    if (prepare == NULL || pysandbox_remember_image() < 0) {
        PyErr_Print();
        return -1;
    }
    return 0;
}

/* What is in the image is never garbage: the collector need not look at it. */
static int
freeze(void)
{
    PyGC_Collect();
    PyObject *gc = PyImport_ImportModule("gc");
    PyObject *done = gc != NULL ? PyObject_CallMethod(gc, "freeze", NULL) : NULL;
    Py_XDECREF(gc);
    Py_XDECREF(done);
    return done != NULL ? 0 : -1;
}

__attribute__((export_name("pysandbox_start"))) int32_t
pysandbox_start(const uint8_t *address, uint32_t size)
{
    Request request = request_of(address, size);
    uint32_t version = request_number(&request);
    uint32_t hash_seed = request_number(&request);
    uint32_t flags = request_number(&request);
    int broken = request.broken;
    request_free();
    if (broken || version != FACE_VERSION || flags != 0) {
        return BAD_REQUEST;
    }
    clearenv(); /* What the host has there is not for Python. */
    PyImport_FrozenModules = pysandbox_frozen;
    if (PyImport_AppendInittab("_pysandbox", PyInit__pysandbox) < 0) {
        return NO_PYTHON;
    }
    PyStatus status = initialize(hash_seed);
    if (PyStatus_Exception(status)) {
        fprintf(stderr, "%s\n", status.err_msg != NULL ? status.err_msg : "no reason");
        return NO_PYTHON;
    }
    if (load_library() < 0 || freeze() < 0 || memory_set_reserve() < 0) {
        return NO_LIBRARY;
    }
    return STARTED;
}
