#include "describe.h"

#include "internal/pycore_traceback.h"

#include "result.h"

#define LONGEST_TYPE 1000
#define LONGEST_MESSAGE (64 << 10)
#define FIRST_FRAMES 100
#define LAST_FRAMES 100

/* Write UTF-8, cut to at most so many bytes between two characters. */
static void
put_utf8(const char *start, Py_ssize_t length, Py_ssize_t longest)
{
    if (length > longest) {
        length = longest;
        while (length > 0 && (start[length] & 0xC0) == 0x80) {
            length--;
        }
    }
    details_text(start, (uint32_t)length);
}

/* Write a str; surrogates become question marks. Not a str: an empty text. */
static void
put_text(PyObject *text, Py_ssize_t longest)
{
    Py_ssize_t length = 0;
    const char *start = "";
    PyObject *bytes = NULL;
    if (text != NULL && PyUnicode_Check(text)) {
        start = PyUnicode_AsUTF8AndSize(text, &length);
        if (start == NULL) {
            bytes = PyUnicode_AsEncodedString(text, "utf-8", "replace");
            start = bytes != NULL ? PyBytes_AS_STRING(bytes) : "";
            length = bytes != NULL ? PyBytes_GET_SIZE(bytes) : 0;
        }
    }
    PyErr_Clear();
    put_utf8(start, length, longest);
    Py_XDECREF(bytes);
}

/* The type's name as a traceback shows it. */
static void
put_type(PyObject *exception)
{
    PyObject *type = (PyObject *)Py_TYPE(exception);
    PyObject *name = PyType_GetQualName(Py_TYPE(exception));
    PyObject *module = name != NULL ? PyObject_GetAttrString(type, "__module__") : NULL;
    PyErr_Clear();
    if (name != NULL && module != NULL && PyUnicode_Check(module)
        && !PyUnicode_EqualToUTF8(module, "builtins")
        && !PyUnicode_EqualToUTF8(module, "__main__")) {
        Py_SETREF(name, PyUnicode_FromFormat("%U.%U", module, name));
    }
    put_text(name, LONGEST_TYPE);
    Py_XDECREF(module);
    Py_XDECREF(name);
}

static void
put_message(PyObject *exception)
{
    PyObject *message = PyObject_Str(exception);
    put_text(message, LONGEST_MESSAGE);
    Py_XDECREF(message);
}

static void
put_place(PyObject *file, int line, PyObject *function)
{
    put_text(file, LONGEST_MESSAGE);
    details_number(line > 0 ? (uint32_t)line : 0);
    put_text(function, LONGEST_MESSAGE);
}

static void
put_frame(PyTracebackObject *entry)
{
    PyCodeObject *code = PyFrame_GetCode(entry->tb_frame);
    int line = entry->tb_lineno;
    if (line == -1) {
        line = PyCode_Addr2Line(code, entry->tb_lasti);
    }
    put_place(code->co_filename, line, code->co_name);
    Py_DECREF(code);
}

/* The place that a SyntaxError names, or NULL. */
static PyObject *
syntax_error_file(PyObject *exception, int *line)
{
    if (!PyErr_GivenExceptionMatches(exception, PyExc_SyntaxError)) {
        return NULL;
    }
    PySyntaxErrorObject *error = (PySyntaxErrorObject *)exception;
    if (error->filename == NULL || !PyUnicode_Check(error->filename)
        || error->lineno == NULL || !PyLong_Check(error->lineno)) {
        return NULL;
    }
    *line = (int)PyLong_AsLong(error->lineno);
    PyErr_Clear();
    return error->filename;
}

static uint32_t
depth_of(PyObject *traceback)
{
    uint32_t depth = 0;
    for (PyObject *at = traceback; at != NULL && PyTraceBack_Check(at);
         at = (PyObject *)((PyTracebackObject *)at)->tb_next) {
        depth++;
    }
    return depth;
}

/* The outermost and the innermost frames; those between are left out. */
static void
put_frames(PyObject *exception, PyObject *traceback)
{
    int line = 0;
    PyObject *file = syntax_error_file(exception, &line);
    uint32_t depth = depth_of(traceback);
    uint32_t last = LAST_FRAMES - (file != NULL);
    uint32_t count = depth < FIRST_FRAMES + last ? depth : FIRST_FRAMES + last;
    details_number(count + (file != NULL));
    PyTracebackObject *at = (PyTracebackObject *)traceback;
    for (uint32_t i = 0; i < depth; i++, at = at->tb_next) {
        if (i < FIRST_FRAMES || i >= depth - (count - FIRST_FRAMES)) {
            put_frame(at);
        }
    }
    if (file != NULL) {
        put_place(file, line, NULL);
    }
}

void
describe_exception(PyObject *exception, PyObject *traceback)
{
    put_type(exception);
    put_message(exception);
    put_frames(exception, traceback);
}
