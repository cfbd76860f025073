def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('PySandbox is skipped.')
assert !reports.exists()
