#!/usr/bin/env bash
# Grade a made-up class, 200 students x 10 exercises x 10 cases, and say how many runs that is a second.
# Usage: class-of-200.sh [times]. STUDENTS sets the size of the class, MAVEN_ARGS what mvn is given besides.
# What it grades is what is installed: mvn install -DskipTests
set -euo pipefail

times=${1:-3}
students=${STUDENTS:-200}
version=0.1.0-SNAPSHOT
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
export MAVEN_OPTS="${MAVEN_OPTS:--Xmx512m}"

goal() {
  local goal=$1
  shift
  (cd "$room" && mvn --batch-mode --no-transfer-progress ${MAVEN_ARGS:-} \
    "io.github.pysandbox:pysandbox-maven-plugin:$version:$goal" \
    -Dpysandbox.exercises=exercises -Dpysandbox.submitted=submitted "$@")
}

grade() {
  goal verify -Dpysandbox.formats=html,csv,gradescope -Dmaven.test.failure.ignore "$@" >>"$room/log"
}

declare -A programs=(
  [binary]='print(bin(n)[2:])'
  [collatz]='
steps = 0
while n > 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print(steps)'
  [divisors]='print(*[d for d in range(1, n + 1) if n % d == 0])'
  [factorial]='
f = 1
for i in range(2, n + 1):
    f *= i
print(f)'
  [fibonacci]='
a, b = 0, 1
for _ in range(n):
    a, b = b, a + b
print(a)'
  [fizzbuzz]='
for i in range(1, n + 1):
    print("fizz" * (i % 3 == 0) + "buzz" * (i % 5 == 0) or i)'
  [letters]='print("".join(sorted(set(str(n ** 5)))))'
  [primes]='print(sum(all(m % d for d in range(2, int(m ** 0.5) + 1)) for m in range(2, n)))'
  [stars]='
for i in range(1, n + 1):
    print("*" * i)'
  [sum]='print(sum(range(n + 1)))'
)

write_class() {
  local exercise number student
  for exercise in "${!programs[@]}"; do
    mkdir -p "$room/exercises/$exercise/"{tests,submissions/accepted}
    for number in 01 02 03 04 05 06 07 08 09 10; do
      echo $((10#$number * 7)) >"$room/exercises/$exercise/tests/$number.in"
    done
    printf 'n = int(input())\n%s\n' "${programs[$exercise]}" \
      >"$room/exercises/$exercise/submissions/accepted/main.py"
  done
  for ((student = 1; student <= students; student++)); do
    for exercise in "${!programs[@]}"; do
      folder=$room/submitted/$(printf 'student-%03d' "$student")/$exercise
      mkdir -p "$folder"
      {
        echo "# student $student"
        cat "$room/exercises/$exercise/submissions/accepted/main.py"
        # One in ten goes wrong on large numbers, one in twenty crashes.
        ((student % 10)) || echo 'if n > 60: print("done")'
        ((student % 20)) || echo 'print(1 / (n - 7))'
      } >"$folder/main.py"
    done
  done
}

seconds() {
  local start=$EPOCHREALTIME
  "$@"
  awk -v a="$start" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f", b - a }'
}

write_class
goal update >>"$room/log"
runs=$((students * 10 * 10))
rates=()
for ((i = 0; i < times; i++)); do
  taken=$(seconds grade -Dpysandbox.cache=false)
  rates+=("$(awk -v n="$runs" -v s="$taken" 'BEGIN { printf "%.0f", n / s }')")
  echo "$runs runs in $taken s: ${rates[-1]} a second, Maven and reports included"
done
printf '%s\n' "${rates[@]}" | awk '
  { n++; sum += $1; if (n == 1 || $1 < low) low = $1; if ($1 > high) high = $1 }
  END { printf "mean of %d: %.0f runs a second, from %d to %d; %s\n", n, sum / n, low, high, ENVIRON["MAVEN_OPTS"] }'

# Broken off in the middle, then taken up again; then with nothing left to run.
timeout --signal=INT "$(awk -v s="$taken" 'BEGIN { printf "%.0f", s / 2 }')" \
  bash -c "$(declare -f goal grade); room='$room' version='$version'; grade" || true
kept=$(find "$room/target/pysandbox-cache" -name '*.result' | wc -l)
echo "broken off with $kept of $((students * 10)) submissions done"
echo "taken up again: $(seconds grade) s; with nothing left to run: $(seconds grade) s"
