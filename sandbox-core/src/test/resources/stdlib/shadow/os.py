raise SystemExit('os.py is loaded at start-up: this file is not')
