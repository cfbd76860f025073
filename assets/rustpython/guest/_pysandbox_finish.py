"""The orderly end of a program, as far as a program can see it: exit functions, finalizers,
flushed files. The image's own modules stay as they are: nobody would see their end, and it
would take longer than most programs.
"""

import atexit
import builtins
import gc
import sys
import weakref


def make_finish():
    """The function that the front calls after a script; it tells whether what was written got out.

    What it uses is bound here, as the program may have put something else in its place.
    """
    run_exit_functions, collect, reference = atexit._run_exitfuncs, gc.collect, weakref.ref
    modules, module_type = sys.modules, type(sys)
    image = dict(modules)
    image.pop('__main__', None)
    own_names = dict(vars(builtins))

    def flush(name):
        stream = getattr(sys, name, None)
        if stream is None or getattr(stream, 'closed', False):
            return True
        try:
            stream.flush()
        except BaseException as error:
            if name == 'stdout':
                sys.unraisablehook(_Unraisable(error))
            return False
        return True

    def remove_modules():
        references = []
        for name, module in list(modules.items()):
            if isinstance(module, module_type) and image.get(name) is not module:
                references.append(reference(module))
                modules[name] = None
        modules.clear()
        return references

    def clear(module):
        names = vars(module)
        for private in True, False:
            for name in list(names):
                if name.startswith('_') == private and name != '__builtins__':
                    names[name] = None

    def finish():
        run_exit_functions()
        flushed = flush('stdout')
        flushed = flush('stderr') and flushed
        collect()
        sys.stdin, sys.stdout, sys.stderr = sys.__stdin__, sys.__stdout__, sys.__stderr__
        sys.last_exc = sys.last_type = sys.last_value = sys.last_traceback = None
        references = remove_modules()
        vars(builtins).update(own_names)
        collect()
        for each in reversed(references):
            module = each()
            if module is not None:
                clear(module)
        collect()
        flush('stdout')
        flush('stderr')
        return flushed

    return finish


class _Unraisable:
    """What sys.unraisablehook is told of an exception that nobody can catch."""

    err_msg = 'Exception ignored on flushing sys.stdout'
    object = None

    def __init__(self, error):
        self.exc_type, self.exc_value, self.exc_traceback = type(error), error, None
