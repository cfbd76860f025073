def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('No cases were found in exercises')
assert log.contains('MojoFailureException')
