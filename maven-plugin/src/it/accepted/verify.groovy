def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('2 of 2 cases passed')
def suite = new groovy.xml.XmlSlurper().parse(new File(reports, 'TEST-pysandbox.sum.xml'))
assert suite.@tests == '2' && suite.@failures == '0' && suite.@errors == '0'
assert new groovy.json.JsonSlurper().parse(new File(reports, 'summary.json')).passed == 2
