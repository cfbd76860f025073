/* Compiles a program's source. CPython parses a file and a string a little
 * differently and reports other errors, so the source is given to it as a file,
 * whether or not the guest's file system has one of that name. */
#include "source.h"

#include <stdio.h>

#include "internal/pycore_compile.h"
#include "internal/pycore_parser.h"
#include "internal/pycore_pyarena.h"

#define UNREADABLE "encoding problem: "

static PyObject *
compile_parsed(const Program *program, FILE *file, PyArena *arena)
{
    PyCompilerFlags flags = _PyCompilerFlags_INIT;
    struct _mod *tree = _PyParser_ASTFromFile(
        file, program->name, NULL, Py_file_input, NULL, NULL, &flags, NULL, arena);
    if (tree == NULL) {
        return NULL;
    }
    return (PyObject *)_PyAST_Compile(tree, program->name, &flags, -1, arena);
}

static PyObject *
compile_file(const Program *program)
{
    char *start = PyBytes_AS_STRING(program->source);
    FILE *file = fmemopen(start, (size_t)PyBytes_GET_SIZE(program->source), "r");
    if (file == NULL) {
        return PyErr_NoMemory();
    }
    PyArena *arena = _PyArena_New();
    PyObject *code = NULL;
    if (arena != NULL) {
        source_show_lines(program, "utf-8");
        code = compile_parsed(program, file, arena);
        source_show_lines(NULL, NULL);
        _PyArena_Free(arena);
    }
    fclose(file);
    return code;
}

static PyObject *
compile_string(const Program *program, const char *encoding)
{
    const char *source = PyBytes_AS_STRING(program->source);
    source_show_lines(program, encoding);
    PyObject *code = Py_CompileStringObject(source, program->name, Py_file_input, NULL, -1);
    source_show_lines(NULL, NULL);
    return code;
}

/* The encoding that could not be read, when an exception says so, or NULL. */
static const char *
unreadable_encoding(PyObject *exception)
{
    if (!PyErr_GivenExceptionMatches(exception, PyExc_SyntaxError)) {
        return NULL;
    }
    PyObject *message = ((PySyntaxErrorObject *)exception)->msg;
    const char *text = message != NULL ? PyUnicode_AsUTF8(message) : NULL;
    if (text == NULL || strncmp(text, UNREADABLE, strlen(UNREADABLE)) != 0) {
        PyErr_Clear();
        return NULL;
    }
    return text + strlen(UNREADABLE);
}

/* Whether a SyntaxError is about the encoding: it then names line 0. */
static int
is_about_encoding(PyObject *exception)
{
    PyObject *line = PyObject_GetAttrString(exception, "lineno");
    int no_line = line != NULL && PyLong_Check(line) && PyLong_AsLong(line) == 0;
    PyErr_Clear();
    Py_XDECREF(line);
    return no_line;
}

/* Python reads a file in an encoding other than UTF-8 by its descriptor, which
 * a source in memory does not have: such a source is compiled as a string. The
 * first error stands when the encoding is at fault. */
static PyObject *
compile_encoded(const Program *program)
{
    PyObject *first = PyErr_GetRaisedException();
    const char *encoding = unreadable_encoding(first);
    if (encoding == NULL) {
        PyErr_SetRaisedException(first);
        return NULL;
    }
    PyObject *code = compile_string(program, encoding);
    if (code == NULL) {
        PyObject *second = PyErr_GetRaisedException();
        int keep = is_about_encoding(second);
        PyErr_SetRaisedException(Py_NewRef(keep ? first : second));
        Py_DECREF(second);
    }
    Py_DECREF(first);
    return code;
}

PyObject *
source_compile(const Program *program)
{
    PyObject *code = compile_file(program);
    return code != NULL ? code : compile_encoded(program);
}
