"""Turn CPython's evaluation loop into call-threaded code.

CPython compiles its loop as one huge function. A Java method holds 64 KB, so
the JVM could only interpret that function. This script cuts the loop apart:
each instruction becomes a function that works on the loop's variables and
returns the next opcode, or a code above 255 for an event (an error, a new
frame, a return). The loop that is left is one switch of direct calls.

No text of CPython stands here: it is cut out of ceval.c and
generated_cases.c.h, and whatever does not look as expected ends the build.

usage: thread_eval.py <Python folder of the source> <file to write>
"""
import re
import sys

# The labels by which an instruction leaves the normal flow, in the order of
# their codes.
LABELS = ["start_frame", "resume_frame", "pop_4_error", "pop_3_error",
          "pop_2_error", "pop_1_error", "error", "exception_unwind",
          "exit_unwind", "resume_with_error"]

# An instrumented instruction jumps on to its plain one, which then looks at
# the opcode that was dispatched: it gets a copy with that opcode.
COPIES = {"INSTRUMENTED_CALL": "CALL",
          "INSTRUMENTED_CALL_KW": "CALL_KW",
          "INSTRUMENTED_CALL_FUNCTION_EX": "CALL_FUNCTION_EX",
          "INSTRUMENTED_LOAD_SUPER_ATTR": "LOAD_SUPER_ATTR"}

HEAD = """PyObject* _Py_HOT_FUNCTION
_PyEval_EvalFrameDefault(PyThreadState *tstate, _PyInterpreterFrame *frame, int throwflag)
{
"""
LINE = """#if USE_COMPUTED_GOTOS
        TARGET_INSTRUMENTED_LINE:
#else
        case INSTRUMENTED_LINE:
#endif
"""
UNKNOWN = """#if USE_COMPUTED_GOTOS
        _unknown_opcode:
#else
        EXTRA_CASES  // From pycore_opcode_metadata.h, a 'case' for each unused opcode
#endif
"""
JUMP = re.compile(r"\b(?:DEOPT_IF\(.*, (\w+)\);|GO_TO_INSTRUCTION\((\w+)\);)")
STACK_CHANGE = re.compile(r"stack_pointer [-+]?= |\b(?:STACK_GROW|STACK_SHRINK|PUSH|POP)\(")


def expect(condition, message):
    if not condition:
        sys.exit(f"thread_eval: {message}: is this the CPython it was written for?")


def split(text, anchor):
    """Split a text at an anchor that must occur exactly once."""
    expect(text.count(anchor) == 1, f"{text.count(anchor)} times {anchor!r}")
    return text.split(anchor)


def read_instructions(text):
    """Read the body of every instruction, by name."""
    parts = re.split(r"^        TARGET\((\w+)\) \{\n", text, flags=re.M)
    bodies = {}
    for name, rest in zip(parts[1::2], parts[2::2]):
        body, end, after = rest.partition("\n        }\n")
        expect(end and after.strip() in ("", "#undef TIER_ONE"), f"the end of {name}")
        bodies[name] = body + "\n"
    expect(len(bodies) == text.count("TARGET(") > 200, f"{len(bodies)} instructions")
    return bodies


def check_jumps(name, body, bodies):
    """A jump starts the other instruction anew: nothing may have changed yet."""
    jumps = list(JUMP.finditer(body))
    expect(len(jumps) == len(re.findall("DEOPT_IF|GO_TO_INSTRUCTION", body)), f"jumps of {name}")
    for jump in jumps:
        target = jump[1] or jump[2]
        expect(not STACK_CHANGE.search(body[:jump.start()]), f"{name} changes the stack")
        expect(f"PREDICTED({target});" in bodies[target], f"{name} jumps to {target}")
        expect(width(body) == width(bodies[target]), f"{name} and {target} differ in width")


def width(body):
    return re.findall(r"^ +next_instr \+= (\d+);", body, re.M)[0]


def leave_by_return(body):
    """Replace what leaves the loop's function by what leaves a small one."""
    body = re.sub(r"^ *PREDICTED\(\w+\);\n", "", body, flags=re.M)
    body = re.sub(r"\bDEOPT_IF\((.*), (\w+)\);", r"EVAL_DEOPT_IF(\1, eval_\2);", body)
    body = re.sub(r"\bGO_TO_INSTRUCTION\((\w+)\);", r"return eval_\1();", body)
    body = re.sub(r"\breturn (\w+);", r"EVAL_RETURN(\1);", body)
    unknown = set(re.findall(r"\bgoto (\w+)", body)) - set(LABELS)
    expect(not unknown, f"unknown labels {sorted(unknown)}")
    return body


def function(name, body, parameters="void", labels=()):
    """Write a function around a piece of the loop that has some of the labels."""
    changes_frame = int(bool(re.search(r"\bframe = |\bDISPATCH_INLINED\(", body)))
    exits = "".join(f"    EVAL_EXIT({label})\n" for label in LABELS if label not in labels)
    return (f"static Py_NO_INLINE int\n{name}({parameters})\n{{\n"
            f"    EVAL_ENTER({changes_frame})\n{body}"
            f"    Py_UNREACHABLE();\n{exits}}}\n\n")


def instruction(name, body, opcode):
    return function(f"eval_{name}", f"    opcode = {opcode};\n{leave_by_return(body)}")


def instruction_functions(bodies):
    copies = {name: f"{target}_of_{name}" for name, target in COPIES.items()}
    names = list(bodies) + list(copies.values())
    yield "".join(f"static int eval_{name}(void);\n" for name in names) + "\n"
    for name, body in bodies.items():
        check_jumps(name, body, bodies)
        if name in copies:
            body, rest = split(body, f"GO_TO_INSTRUCTION({COPIES[name]});")
            body += f"return eval_{copies[name]}();{rest}"
        yield instruction(name, body, name)
    for name, target in COPIES.items():
        yield instruction(copies[name], bodies[target], name)


def event_functions(start, line, unknown, unwind):
    """What is not an instruction of its own file: events, and two odd opcodes."""
    yield instruction("INSTRUMENTED_LINE", line, "INSTRUMENTED_LINE")
    yield instruction("unknown", unknown, "next_instr->op.code")
    yield function("eval_start", "    if (code == EVAL_resume_frame) goto resume_frame;\n"
                   + leave_by_return(start), "int code", LABELS[:2])
    cases = "".join(f"    case EVAL_{label}: goto {label};\n" for label in LABELS[2:])
    yield function("eval_unwind", f"    switch (code) {{\n{cases}    }}\n    {{\n"
                   + leave_by_return(unwind), "int code", LABELS[2:])


def loop(entry, bodies):
    """Write the function that remains: its old entry and the loop of calls."""
    names = list(bodies) + ["INSTRUMENTED_LINE"]
    cases = "".join(f"        case {name}: code = eval_{name}(); break;\n" for name in names)
    return (f"{HEAD}    EVAL_STATE()\n{entry}    EVAL_BEGIN()\n"
            f"    for (;;) {{\n        switch (code) {{\n{cases}"
            "        case EVAL_start_frame:\n        case EVAL_resume_frame:\n"
            "            code = eval_start(code); break;\n"
            "        case EVAL_return: EVAL_END()\n"
            "        EXTRA_CASES code = eval_unknown(); break;\n"
            "        default: code = eval_unwind(code); break;\n"
            "        }\n    }\n}\n")


def thread(ceval, bodies):
    """Cut ceval.c to pieces and put them together as call-threaded code."""
    before, text = split(ceval, HEAD)
    text, after = split(text, "#endif // _Py_TIER2\n\n}\n")
    entry, text = split(text, "\nstart_frame:\n")
    start, text = split(text, "    {\n    /* Start instructions */\n")
    cases, text = split(text, LINE)
    expect('#include "generated_cases.c.h"' in cases, "no instructions")
    line, text = split(text, UNKNOWN)
    unknown, text = split(text, "\n        } /* End instructions */\n")
    between, text = split(text, "\npop_4_error:\n")
    expect(between.count(";") == 1, "text after the instructions")
    unwind, tier_two = split(text, "\n#ifdef _Py_TIER2\n\n// Tier 2 is also here!\n")
    parts = [before, '#include "eval_state.h"\n#define TIER_ONE 1\n']
    parts += instruction_functions(bodies)
    parts += event_functions(f"start_frame:\n{start}", line, f"{unknown}\n",
                             f"pop_4_error:\n{unwind}")
    parts += ["#undef TIER_ONE\n#undef entry_frame\n\n", loop(f"{entry}\n", bodies), after]
    return "".join(parts)


def read(folder, name):
    with open(f"{folder}/{name}", encoding="utf-8") as file:
        return file.read()


def main(folder, target):
    bodies = read_instructions(read(folder, "generated_cases.c.h"))
    text = thread(read(folder, "ceval.c"), bodies)
    with open(target, "w", encoding="utf-8") as file:
        file.write(text)
    print(f"thread_eval: {len(bodies) + 1} instructions")


if __name__ == "__main__":
    main(*sys.argv[1:])
