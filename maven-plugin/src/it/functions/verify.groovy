def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('MojoExecutionException')
assert log.contains('broken/exercise.yaml:1: points: "many" is not a number of 0 or more')
assert log =~ /one\/unique +2\/2/
assert log =~ /two\/unique +0\/2/
for (text in [log] + reports.listFiles()*.text) {
  assert !text.contains('4711') : 'a secret case is given away'
}
assert new File(reports, 'TEST-pysandbox.two.unique.xml').text.contains('classname="two"')
