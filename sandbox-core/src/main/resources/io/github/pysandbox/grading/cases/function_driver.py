# Calls a function of the submission and leaves what it returned, as data, in a file.
#
# All that reads the value is looked up before the submission runs, and is C code of the builtin
# types: what the submission overrides or replaces later decides nothing. What is right is not known
# here; it is compared on the other side.
def run(entry, module_name, source, mode, report):
    import sys
    import posix

    getcwd, open_, write, close = posix.getcwd, posix.open, posix.write, posix.close
    create = posix.O_WRONLY | posix.O_CREAT | posix.O_TRUNC
    place = getcwd() + "/" + report

    bases = type.__dict__["__mro__"].__get__
    label = type.__dict__["__qualname__"].__get__
    kind_of = type
    join = "".join
    int_text, float_text = int.__format__, float.hex
    encode, hex_text = str.encode, bytes.hex
    items, in_list, in_tuple = dict.items, list.__iter__, tuple.__iter__
    in_set, in_frozenset = set.__iter__, frozenset.__iter__
    real, imag = complex.__dict__["real"].__get__, complex.__dict__["imag"].__get__
    eval_, compile_, exec_ = eval, compile, exec

    def text(value):
        return hex_text(encode(value, "utf-8", "surrogatepass"))

    def data(value, depth):
        if value is None:
            return "n"
        if value is True:
            return "t"
        if value is False:
            return "f"
        kind = kind_of(value)
        if depth > 80:
            return "u" + text(label(kind)) + ";"
        for base in in_tuple(bases(kind)):
            if base is int:
                return "i" + int_text(value, "x") + ";"
            if base is float:
                return "d" + float_text(value) + ";"
            if base is complex:
                return "c" + float_text(real(value)) + ";" + float_text(imag(value)) + ";"
            if base is str:
                return "s" + text(value) + ";"
            if base is bytes:
                return "b" + hex_text(value) + ";"
            if base is list:
                return "[" + join([data(one, depth + 1) for one in in_list(value)]) + "]"
            if base is tuple:
                return "(" + join([data(one, depth + 1) for one in in_tuple(value)]) + ")"
            if base is set:
                return "{" + join([data(one, depth + 1) for one in in_set(value)]) + "}"
            if base is frozenset:
                return "{" + join([data(one, depth + 1) for one in in_frozenset(value)]) + "}"
            if base is dict:
                pairs = [data(k, depth + 1) + data(v, depth + 1) for k, v in items(value)]
                return "<" + join(pairs) + ">"
        return "u" + text(label(kind)) + ";"

    def leave(stage):
        content = encode(stage, "ascii")
        number = open_(place, create, 0o600)
        while content:
            content = content[write(number, content):]
        close(number)

    stream = open(entry, "rb")
    program = compile_(stream.read(), entry, "exec", 0, True)
    stream.close()
    module = kind_of(sys)(module_name)
    module.__file__ = entry
    sys.modules[module_name] = module
    names = module.__dict__
    exec_(program, names)
    leave("l")
    question = compile_(source, "<case>", mode, 0, True)
    value = eval_(question, names)
    leave("v" + data(value, 0))


