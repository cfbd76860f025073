# Runs one test method of a unittest file beside the submission, and leaves a mark when it is done.
def run(entry, module_name, case, method, report):
    import sys
    import posix

    open_, close = posix.open, posix.close
    create = posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC
    place = posix.getcwd() + "/" + report

    # No file of the submission may stand in for the library.
    folder = sys.path.pop(0)
    import unittest

    sys.path.insert(0, folder)
    before = dict(vars(unittest.TestCase))
    suite_type = unittest.TestSuite
    debug = unittest.TestSuite.debug

    stream = open(entry, "rb")
    program = compile(stream.read(), entry, "exec", 0, True)
    stream.close()
    module = type(sys)(module_name)
    module.__file__ = entry
    sys.modules[module_name] = module
    exec(program, module.__dict__)
    for name, value in before.items():
        if vars(unittest.TestCase).get(name) is not value:
            setattr(unittest.TestCase, name, value)
    debug(suite_type([module.__dict__[case](method)]))
    close(open_(place, create, 0o600))


