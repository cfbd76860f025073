"""Makes functions of the `match` in the evaluation loop and of each of its arms, so that none is too
large for the JVM.

    outline_arms.py frame.rs

The loop has the code of all instructions in one function, which our build would have to split; a
function for each instruction is what it would choose. Ends with an error where the source does not
look as expected.
"""

import re
import sys

FUNCTION = 'fn execute_instruction('
INLINED = '#[inline(always)]\n    '
MATCH = 'match instruction {'
FEWEST_ARMS = 200

OUTLINED = '''
/// A function of its own for the code of an instruction.
#[inline(never)]
fn outlined(arm: impl FnOnce() -> FrameResult) -> FrameResult {
    arm()
}
'''

# What brackets inside of it do not count: comments, strings, characters.
_OPAQUE = re.compile(r"""//[^\n]*|"(?:\\.|[^"\\])*"|'(?:\\[^']+|[^'\\])'""", re.DOTALL)


def end_of_item(source, at, ends):
    """The place of the first of `ends` outside of all brackets, or of the bracket that closes them."""
    depth = 0
    while True:
        opaque = _OPAQUE.match(source, at)
        if opaque:
            at = opaque.end()
        elif depth == 0 and source.startswith(ends, at):
            return at
        elif source[at] in '([{':
            depth += 1
            at += 1
        elif source[at] in ')]}':
            if depth == 0:
                return at
            depth -= 1
            at += 1
            if depth == 0 and '}' in ends and source[at - 1] == '}':
                return at
        else:
            at += 1


def outline(source):
    if INLINED + FUNCTION not in source:
        sys.exit(f'{FUNCTION}...) is not inlined: the source is another one')
    source = source.replace(INLINED + FUNCTION, INLINED.replace('always', 'never') + FUNCTION)
    start = source.index(MATCH, source.index(FUNCTION)) + len(MATCH)
    parts, last, at, arms = [source[:start]], start, start, 0
    while source[arrow := end_of_item(source, at, '=>')] != '}':
        body = re.compile(r'\s*').match(source, arrow + 2).end()
        block = source[body] == '{'
        at = end_of_item(source, body, '}' if block else ',')
        code = source[body:at]
        if code.strip() != 'unreachable!()':
            parts += source[last:body], f'outlined(|| {code})'
            last = at
            arms += 1
            if block and not source[at:].lstrip().startswith(','):
                parts.append(',')
    if arms < FEWEST_ARMS:
        sys.exit(f'{arms} arms in {FUNCTION}...): the source is another one')
    return ''.join(parts) + source[last:] + OUTLINED


def main(file):
    with open(file, encoding='utf-8') as stream:
        source = stream.read()
    with open(file, 'w', encoding='utf-8') as stream:
        stream.write(outline(source))


if __name__ == '__main__':
    main(sys.argv[1])
