def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log =~ /new +4\/4 +70\/100/ : 'half of the points of the second group'
assert log =~ /old +2\/3 +30\/100/ : 'the first group is right, the second is not'
assert log.contains('Hint: Numbers need not be whole.')
for (text in [log] + reports.listFiles()*.text) {
  assert !text.contains('4700042') && !text.contains('0.5000000001') : 'a secret case is given away'
}
assert log.contains('4 submissions got the verdict that their folder says.')
assert log.contains('new/submissions/accepted/smallest.cpp: is left out: it is not Python')
assert log =~ /old: its package asks for a time limit of \d+ s; pysandbox:verify finds it in pysandbox-limits.txt/
assert new File(basedir, 'target/pysandbox-limits.txt').text =~ /^old=\d+000\n$/
return true
