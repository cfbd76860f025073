def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('Fix sum, case sample/1: output limit exceeded (OLE): prints more than 1 KiB')
def suite = new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-pysandbox.sum.xml'))
assert suite.testcase.error*.@type*.text() == ['OLE', 'OLE']
