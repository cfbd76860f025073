/* The built-in module `_pysandbox`, through which the importer reads the
 * standard library: an archive that is part of the module's read-only data. */
#include "start.h"

#include <stddef.h>

static const char archive[] = {
#embed "stdlib.archive"
};

static int
archive_add(PyObject *module)
{
    PyObject *view = PyMemoryView_FromMemory((char *)archive, sizeof archive, PyBUF_READ);
    return PyModule_Add(module, "archive", view);
}

PyMODINIT_FUNC
PyInit__pysandbox(void)
{
    static PyModuleDef_Slot slots[] = {{Py_mod_exec, archive_add}, {0, NULL}};
    static struct PyModuleDef definition = {
        PyModuleDef_HEAD_INIT, .m_name = "_pysandbox", .m_slots = slots};
    return PyModuleDef_Init(&definition);
}
