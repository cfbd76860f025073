"""Writes CONFORMANCE.md from the results of run_module.py.

    python3 table.py <interpreter's results> <native results> <reasons.txt> <preface.md> <title> \
        [<results of CPython>] > CONFORMANCE.md

Exits with 1 where a test fails, or a module does not end, that succeeds natively and has no reason in
reasons.txt: lines of a pattern for test ids (or for module names), a tab and the reason.
"""

import collections
import fnmatch
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent


class Module:

    def __init__(self, file):
        self.ran = set()
        self.failed = {}
        self.skipped = {}
        self.whole = False
        self.end = 'not run'
        for line in file.read_text().splitlines() if file.exists() else ():
            kind, *fields = line[1:].split('\t')
            if kind == 'test':
                self.ran.add(fields[0])
            elif kind == 'failed':
                self.failed[fields[0]] = fields[1]
            elif kind == 'skipped':
                self.skipped[fields[0]] = fields[1]
            elif kind == 'ran':
                self.whole = True
            elif kind in ('ended', 'error'):
                self.end = fields[0]
        self.passed = self.ran - set(self.failed) - set(self.skipped)

    def counts(self):
        text = f'{len(self.passed)} | {len(self.skipped)} | {len(self.failed)}'
        return text if self.whole else f'{text}: {self.end}'


def module_names():
    lines = (HERE / 'modules.txt').read_text().splitlines()
    return [line for line in lines if line and not line.startswith('#')]


def reasons(file):
    lines = file.read_text().splitlines()
    return [line.split('\t') for line in lines if line and not line.startswith('#')]


def module(folder, name):
    return Module(pathlib.Path(folder) / f'{name}.txt')


def shortened(test):
    return test.removeprefix('test.').removeprefix('unittest.loader._FailedTest.test.')


def main(ours, native, reason_file, preface, title, cpython=None):
    known = reasons(pathlib.Path(reason_file))
    lacking = collections.defaultdict(list)
    rows, totals = [], collections.Counter()
    for name in module_names():
        mine, theirs = (module(folder, name) for folder in (ours, native))
        rows.append(f'| {name} | {mine.counts()} | {theirs.counts()} |')
        if cpython:
            passed = len(module(cpython, name).passed)
            rows[-1] += f' {passed} |'
            totals.update(cpython=passed)
        totals.update(passed=len(mine.passed), native=len(theirs.passed))
        failures = {test for test in mine.failed if test not in theirs.failed}
        if not mine.whole and theirs.whole:
            failures.add(name)
        for test in failures:
            reason = next((text for pattern, text in known if fnmatch.fnmatchcase(test, pattern)), None)
            lacking[reason].append(shortened(test))
    print(f'# {title}\n')
    print(pathlib.Path(preface).read_text())
    also = f', with CPython {totals["cpython"]}' if cpython else ''
    print(f'{totals["passed"]} tests pass; natively {totals["native"]}{also}.\n')
    print('## What fails here and not natively\n')
    for reason in sorted(lacking, key=str):
        print(f'- {reason or "NO REASON GIVEN"}: {", ".join(f"`{t}`" for t in sorted(lacking[reason]))}')
    print('\n## By module\n')
    print('| module | passed | skipped | failed | natively passed | skipped | failed |' + ' CPython passes |' * bool(cpython))
    print('|---|---|---|---|---|---|---|' + '---|' * bool(cpython))
    print('\n'.join(rows))
    return 1 if None in lacking else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
