/* The line of the source that a SyntaxError shows. CPython reads it from the
 * file that the source's name stands for; the functions here are linked in the
 * place of those that do, and take it from memory. */
#include "source.h"

/* CPython reads a line into a buffer of 1,000 bytes and shows what fits. */
#define LONGEST_LINE 999

static const Program *shown;
static const char *shown_encoding;

void
source_show_lines(const Program *program, const char *encoding)
{
    shown = program;
    shown_encoding = encoding;
}

/* The end of the line that starts here, after its newline. */
static const char *
end_of_line(const char *start, const char *end)
{
    const char *at = start;
    while (at < end && *at != '\n' && *at != '\r') {
        at++;
    }
    at += at + 1 < end && at[0] == '\r' && at[1] == '\n';
    return at < end ? at + 1 : end;
}

/* How many bytes of a line are its newline. */
static Py_ssize_t
newline_size(const char *start, const char *end)
{
    if (end - start >= 2 && end[-2] == '\r' && end[-1] == '\n') {
        return 2;
    }
    return end > start && (end[-1] == '\n' || end[-1] == '\r');
}

static PyObject *
decode_line(const char *start, const char *end, const char *encoding)
{
    Py_ssize_t newline = newline_size(start, end);
    PyObject *line = PyUnicode_Decode(start, end - start - newline, encoding, "replace");
    if (line != NULL && newline > 0) {
        Py_SETREF(line, PyUnicode_FromFormat("%U\n", line));
    }
    PyErr_Clear();
    return line;
}

static PyObject *
line_text(int number, const char *encoding)
{
    const char *start = PyBytes_AS_STRING(shown->source);
    const char *end = start + PyBytes_GET_SIZE(shown->source);
    for (int i = 1; i < number && start < end; i++) {
        start = end_of_line(start, end);
    }
    if (start == end) {
        return NULL;
    }
    end = end_of_line(start, end);
    if (end - start > LONGEST_LINE) {
        end = start + LONGEST_LINE;
    }
    if (number == 1 && end - start >= 3 && memcmp(start, "\xef\xbb\xbf", 3) == 0) {
        start += 3;
    }
    return decode_line(start, end, encoding);
}

static int
is_shown(PyObject *file_name, int line)
{
    return shown != NULL && file_name == shown->name && line > 0;
}

PyObject *__real_PyErr_ProgramTextObject(PyObject *file_name, int line);
PyObject *__real__PyErr_ProgramDecodedTextObject(PyObject *, int, const char *);

PyObject *
__wrap_PyErr_ProgramTextObject(PyObject *file_name, int line)
{
    if (is_shown(file_name, line)) {
        return line_text(line, shown_encoding);
    }
    return __real_PyErr_ProgramTextObject(file_name, line);
}

PyObject *
__wrap__PyErr_ProgramDecodedTextObject(PyObject *file_name, int line, const char *encoding)
{
    if (is_shown(file_name, line)) {
        return line_text(line, encoding != NULL ? encoding : shown_encoding);
    }
    return __real__PyErr_ProgramDecodedTextObject(file_name, line, encoding);
}
