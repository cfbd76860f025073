def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains("Fix sum, case sample/1: syntax error (CE): SyntaxError: '(' was never closed")
assert log.contains('File "sum.py", line 1')
def suite = new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-pysandbox.sum.xml'))
assert suite.testcase.error*.@type*.text() == ['CE', 'CE']
