def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('2 submissions got the verdict that their folder says.')
assert log.contains('hello: a time limit of')
assert log.contains('AC (cached)')
assert log.contains('0 answers are written.')
assert log.contains('pysandbox:selftest')
assert log.contains('is there already')
for (name in ['report.html', 'matrix.csv', 'gradescope/results.json', 'exercism/results.json', 'classroom50/result.json']) {
  assert new File(reports, name).isFile()
}
