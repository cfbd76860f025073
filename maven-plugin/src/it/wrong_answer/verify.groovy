def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('BUILD FAILURE') && log.contains('MojoFailureException')
assert log.contains('Fix sum, case sample/1: wrong answer (WA)')
assert log.contains('0 of 2 cases passed')
for (text in [log] + reports.listFiles()*.text) {
  assert !text.contains('4700042') : 'a secret answer is given away'
}
def suite = new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-pysandbox.sum.xml'))
assert suite.testcase.failure*.@type*.text() == ['WA', 'WA']
