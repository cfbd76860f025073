"""Runs one module of CPython's Lib/test and says how each of its tests ended.

    python3.13 run_module.py test_int

Lines on standard output that start with '@' are the result, fields separated by tabs:

    @test     <id>              before each test, so that the last one is known whatever happens
    @failed   <id>  <last line of the traceback>
    @skipped  <id>  <reason>
    @ran      <number of tests>
"""

import importlib
import importlib.machinery
import os
import sys
import unittest


def line(*fields):
    text = '\t'.join(str(field).replace('\t', ' ').replace('\n', ' ')[:300] for field in fields)
    print('\n@' + text.encode('ascii', 'backslashreplace').decode(), file=sys.__stdout__, flush=True)


class LeftOutFinder:
    """Finds modules that an interpreter leaves out in the folder lib, last of all."""

    def __init__(self, folder):
        self._folder = folder

    def find_spec(self, name, path=None, target=None):
        finder = importlib.machinery.PathFinder
        try:
            spec = finder.find_spec(name, path, target)
        except ModuleNotFoundError:
            spec = None
        parent = name.rpartition('.')[0].replace('.', '/')
        return spec or finder.find_spec(name, [os.path.join(self._folder, parent)], target)

    def invalidate_caches(self):
        importlib.machinery.PathFinder.invalidate_caches()


def use_left_out_modules():
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'lib')
    if os.path.isdir(folder):
        place = sys.meta_path.index(importlib.machinery.PathFinder)
        sys.meta_path[place] = LeftOutFinder(folder)


def import_translation_helper(support):
    """Three large modules import this for one test each; it claims to need processes, and does not."""
    real = support.has_subprocess_support
    support.has_subprocess_support = True
    try:
        importlib.import_module('test.support.i18n_helper')
    except unittest.SkipTest:
        pass
    finally:
        support.has_subprocess_support = real


class Result(unittest.TestResult):

    def startTest(self, test):
        super().startTest(test)
        line('test', test.id())

    def _failed(self, test, error):
        line('failed', test.id(), f'{error[0].__name__}: {error[1]}')

    def addError(self, test, error):
        super().addError(test, error)
        self._failed(test, error)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self._failed(test, error)

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        if error is not None:
            self._failed(test, error)

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        line('failed', test.id(), 'unexpected success')

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        line('skipped', test.id(), reason)


def main(name):
    result = Result()
    try:
        module = importlib.import_module('test.' + name)
        tests = unittest.defaultTestLoader.loadTestsFromModule(module)
    except unittest.SkipTest as reason:
        line('skipped', name, reason)
        line('ran', 0)
        return
    sys.stdout.flush()
    tests.run(result)
    line('ran', result.testsRun)


if __name__ == '__main__':
    use_left_out_modules()
    sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'Lib'))
    from test import support
    support.use_resources = []
    import_translation_helper(support)
    main(sys.argv[1])
