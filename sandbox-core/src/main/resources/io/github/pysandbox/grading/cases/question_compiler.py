# Tells whether a question is Python: with an exception if it is not.
def run(source, mode):
    compile(source, "<case>", mode, 0, True)


