raise SystemExit('itertools is linked into every CPython: this file is not found')
