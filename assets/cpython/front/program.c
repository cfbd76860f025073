#include "program.h"

static PyObject *
read_string(Request *request)
{
    Text text = request_text(request);
    return PyUnicode_DecodeUTF8(text.start, text.length, "strict");
}

static PyObject *
read_pair(Request *request)
{
    PyObject *name = read_string(request);
    PyObject *value = name != NULL ? read_string(request) : NULL;
    PyObject *pair = value != NULL ? PyTuple_Pack(2, name, value) : NULL;
    Py_XDECREF(name);
    Py_XDECREF(value);
    return pair;
}

static PyObject *
read_list(Request *request, PyObject *(*read_item)(Request *))
{
    uint32_t count = request_number(request);
    PyObject *list = PyList_New(0);
    for (uint32_t i = 0; i < count && list != NULL && !request->broken; i++) {
        PyObject *item = read_item(request);
        if (item == NULL || PyList_Append(list, item) < 0) {
            Py_CLEAR(list);
        }
        Py_XDECREF(item);
    }
    return list;
}

static PyObject *
read_bytes(Request *request)
{
    Text text = request_text(request);
    return PyBytes_FromStringAndSize(text.start, text.length);
}

static void
check(Program *program, const Request *request)
{
    if (PyErr_Occurred()) {
        return;
    }
    if (request->broken || program->mode > PRELUDE) {
        PyErr_SetString(PyExc_ValueError, "broken request");
    }
}

Program
program_read(Request *request)
{
    Program program = {0};
    request->broken |= request_number(request) != FACE_VERSION;
    program.mode = request_number(request);
    program.name = read_string(request);
    if (program.name != NULL) {
        program.source = read_bytes(request);
    }
    if (program.source != NULL) {
        program.directory = read_string(request);
    }
    if (program.directory != NULL) {
        program.arguments = read_list(request, read_string);
    }
    if (program.arguments != NULL) {
        program.environment = read_list(request, read_pair);
    }
    check(&program, request);
    return program;
}

void
program_clear(Program *program)
{
    Py_CLEAR(program->name);
    Py_CLEAR(program->source);
    Py_CLEAR(program->directory);
    Py_CLEAR(program->arguments);
    Py_CLEAR(program->environment);
}
