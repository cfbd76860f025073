def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('Fix sum, case sample/1: time limit exceeded (TLE)')
assert log =~ /1 of 2 cases passed, 1 failed, [12] run again alone/
