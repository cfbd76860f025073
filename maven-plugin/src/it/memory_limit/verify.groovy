def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('Fix sum, case sample/1: memory limit exceeded (MLE): needs more than 32 MiB')
def suite = new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-pysandbox.sum.xml'))
assert suite.testcase.error*.@type*.text() == ['MLE', 'MLE']
