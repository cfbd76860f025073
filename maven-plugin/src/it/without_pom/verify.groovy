def log = new File(basedir, 'build.log').text

assert log.contains('1 of 1 cases passed')
assert new File(basedir, 'reports/TEST-pysandbox.sum.xml').isFile()
assert log.contains('Submissions got another verdict than their folder says:')
assert log.contains('sum/submissions/wrong_answer/right.py: 1 AC; no case got WA, of which wrong_answer requires one')
return true
