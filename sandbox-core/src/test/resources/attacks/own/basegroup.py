raise BaseExceptionGroup('x',[SystemExit(0),KeyboardInterrupt()])
