def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('Fix sum, case sample/1: fuel limit exceeded (FLE): needs more than 1000000 units of fuel')
def suite = new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-pysandbox.sum.xml'))
assert suite.testcase.error*.@type*.text() == ['FLE', 'FLE']
