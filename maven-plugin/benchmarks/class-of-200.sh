#!/usr/bin/env bash
# Time a class of 200 students x 10 exercises x 10 cases: 20,000 runs of Python, graded by one command.
# Then the same again with the cache of the first time, and once more after one student changed a file.
#
#   maven-plugin/benchmarks/class-of-200.sh [rounds]
#
# Needs the plugin in the local repository (mvn install). Prints runs per second for each of the rounds (3 by default),
# their median and their spread.
set -euo pipefail
rounds=${1:-3}
students=200
here=$(cd "$(dirname "$0")/.." && pwd)
version=$(sed -n '/<parent>/,/<\/parent>/s:.*<version>\(.*\)</version>.*:\1:p' "$here/pom.xml")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# exercise <name> <title> <reference solution>: ten cases whose inputs are the numbers 1 to 10.
exercise() {
  local name=$1 cases=$work/exercises/$1/tests/secret number
  mkdir -p "$cases"
  printf 'title: %s\nlimits: {time: 5s, memory: 64MiB}\n' "$2" >"$work/exercises/$name/exercise.yaml"
  mkdir -p "$work/exercises/$name/submissions/accepted"
  printf '%s\n' "$3" >"$work/exercises/$name/submissions/accepted/reference.py"
  for number in 01 02 03 04 05 06 07 08 09 10; do
    echo "$((10#$number))" >"$cases/$number.in"
  done
}

exercise squares 'Squares' 'print(int(input()) ** 2)'
exercise sums 'Sums' 'print(sum(range(int(input()) + 1)))'
exercise fizzbuzz 'Fizz buzz' 'for i in range(1, int(input()) + 1):
    print("fizz" * (i % 3 == 0) + "buzz" * (i % 5 == 0) or i)'
exercise primes 'Primes' 'n = int(input()) * 20
print([p for p in range(2, n) if all(p % d for d in range(2, int(p ** 0.5) + 1))])'
exercise words 'Words' 'from collections import Counter
print(sorted(Counter("the cat and the dog and the bird" * int(input())).items()))'
exercise stars 'Stars' 'for row in range(int(input())):
    print("*" * (row + 1))'
exercise fibonacci 'Fibonacci' 'def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(int(input())))'
exercise caesar 'Caesar' 'n = int(input())
print("".join(chr((ord(c) - 97 + n) % 26 + 97) for c in "thequickbrownfox"))'
exercise json 'JSON' 'import json
print(json.dumps({"n": int(input()), "list": list(range(5))}, sort_keys=True))'
exercise classes 'Classes' 'class Account:
    def __init__(self):
        self.balance = 0
    def pay(self, amount):
        self.balance += amount
account = Account()
for i in range(int(input())):
    account.pay(i)
print(account.balance)'

goal() {
  (cd "$work" && mvn --batch-mode "io.github.pysandbox:pysandbox-maven-plugin:$version:$1" \
    -Dpysandbox.exercises="$work/exercises" "${@:2}")
}

# Every fifth student hands in a program with a mistake in every other exercise.
submissions() {
  local student name folder
  for student in $(seq -f 'student-%03g' 1 $students); do
    for name in $(ls "$work/exercises"); do
      folder=$work/submitted/$student/$name
      mkdir -p "$folder"
      { echo "# $student"; cat "$work/exercises/$name/submissions/accepted/reference.py"; } >"$folder/$name.py"
      if ((10#${student#student-} % 5 == 0 && ${#name} % 2 == 0)); then
        echo 'print("and one line too many")' >>"$folder/$name.py"
      fi
    done
  done
}

# grade <log>: one run over the whole class; prints the seconds of Maven's own JVM, start to end.
grade() {
  local start end
  start=$(date +%s%N)
  goal verify -Dpysandbox.submitted="$work/submitted" -Dpysandbox.reports="$work/reports" \
    -Dpysandbox.cacheFolder="$work/cache" -Dpysandbox.formats=html,csv -Dmaven.test.failure.ignore >"$1" 2>&1 ||
    { tail -n 30 "$1" >&2; return 1; }
  end=$(date +%s%N)
  echo "$(((end - start) / 1000000))"
}

goal update >"$work/update.log" 2>&1 || { tail -n 30 "$work/update.log" >&2; exit 1; }
submissions
runs=$((students * 100))
rates=()
for round in $(seq "$rounds"); do
  rm -rf "$work/cache"
  milliseconds=$(grade "$work/log")
  rate=$((runs * 1000 / milliseconds))
  rates+=("$rate")
  echo "round $round: $runs runs in $((milliseconds / 1000)).$((milliseconds % 1000 / 100)) s, $rate a second"
done
grep -o '[0-9]* of [0-9]* cases passed.*' "$work/log" | tail -n 1
sorted=($(printf '%s\n' "${rates[@]}" | sort -n))
echo "median ${sorted[${#sorted[@]} / 2]} a second, from ${sorted[0]} to ${sorted[-1]}; $(nproc) processors"

milliseconds=$(grade "$work/log")
echo "all of it from the cache: $((milliseconds / 1000)).$((milliseconds % 1000 / 100)) s"
echo '# changed' >>"$work/submitted/student-001/squares/squares.py"
milliseconds=$(grade "$work/log")
echo "one of 2,000 programs changed: $((milliseconds / 1000)).$((milliseconds % 1000 / 100)) s"
