def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('MojoExecutionException')
assert log.contains('Grading could not be finished.')
assert log =~ /sum +2\/2/ : 'the exercise without a mistake is graded'
def problems = new groovy.json.JsonSlurper().parse(new File(reports, 'summary.json')).problems
def expected = [
  'absolute_entry/exercise.yaml:1 entry "/etc/main.py" is not the relative path of a Python file',
  'bad_cases/tests/cases.yaml:3 [1].retrun is not a key here; allowed are args, description',
  'bad_regex/tests/1.ans:0  is not a regular expression: Unclosed group',
  'broken_yaml/exercise.yaml:3  not valid YAML: found unexpected end of stream',
  'classroom50/tests/tests.json:1 tests[1].type "python" tests cannot be graded here; only io',
  'kattis_interactive/problem.yaml:2 validation interactive problems cannot be graded here',
  'kattis_multi_pass/problem.yaml:4 type multi-pass problems cannot be graded here',
  'kattis_native/output_validator:0  must hold one Python file',
  'kattis_no_uuid/problem.yaml:0 uuid is required',
  'kattis_out/data/secret/1.in:0  there is no 1.ans beside it',
  'kattis_zip.zip:0  cannot be read as a zip file',
  'key_twice/exercise.yaml:2 points stands here twice',
  'leads_out/exercise.yaml:1 checker.file "../sum/check.py" is not a file of the exercise',
  'memory_beyond/exercise.yaml:1 limits.memory "4TiB" is not a size from 24MiB to 2047MiB',
  'no_answer/tests/1.in:0  there is no 1.ans beside it',
  'no_input/tests/1.ans:0  there is no 1.in beside it',
  'no_such_group/exercise.yaml:1 groups.secert there are no cases in tests/secert/',
  'not_utf8/exercise.yaml:0  is not UTF-8',
  'points_do_not_add_up/exercise.yaml:0 points the points of the groups add up to 4, not to 3',
  'stray_settings/tests/01.yaml:0  there is no 01.in beside it',
  'unittests/tests/test_nothing.py:0  has no def test...(self) in a class(TestCase)',
  'unknown_case_key/tests/1.yaml:1 hnit is not a key here; allowed are args, description, exit_code',
  'unknown_key/exercise.yaml:2 pionts is not a key here; allowed are advice, checker, entry'
]
assert problems.size() == expected.size()
[problems, expected].transpose().each { problem, start ->
  def text = "${problem.file}:${problem.line} ${problem.key} ${problem.sentence}"
  assert text.startsWith(start)
  assert log.contains(problem.sentence) : 'each stands in the log, too'
}
return true
