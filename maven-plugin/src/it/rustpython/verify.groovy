def log = new File(basedir, 'build.log').text

assert log.contains('1 of 1 case passed') || log.contains('1 of 1 cases passed')
assert log.contains('RustPython is not on the class path: add the artifact io.github.pysandbox:pysandbox-rustpython')
assert log.contains('"jython" is no interpreter: give cpython or rustpython')
