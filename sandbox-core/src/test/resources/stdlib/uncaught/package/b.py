from package.c import thing


def boom():
    raise KeyError(thing)
