def log = new File(basedir, 'build.log').text
def reports = new File(basedir, 'target/pysandbox-reports')

assert log.contains('sum/exercise.yaml:3: limits.tiem: is not a key here; allowed are fuel, memory, output, time')
assert log.contains('MojoExecutionException')
