"""Makes a function of each arm of the `match` in the evaluation loop, so that none is too large for the JVM.

    outline_arms.py frame.rs

The loop has the code of all instructions in one function, which our build would have to split; a
function for each instruction is what it would choose. They all take the same arguments, so that
what is left of the `match` are calls, and fits into a method of the JVM, too. Ends with an error
where the source does not look as expected.
"""

import re
import sys

FUNCTION = 'fn execute_instruction('
INLINED = '#[inline(always)]\n    '
HELPER = '#[cold]\n        fn name_error('
MATCH = 'match instruction {'
VARIANT = re.compile(r'Instruction::(\w+)')
FEWEST_ARMS = 200

CALL = 'self.on_{name}(instruction, arg, extend_arg, vm)'

METHOD = '''
    #[allow(unused_variables)]
    #[inline(never)]
    fn on_{name}(
        &mut self,
        instruction: Instruction,
        arg: bytecode::OpArg,
        extend_arg: &mut bool,
        vm: &VirtualMachine,
    ) -> FrameResult {{
        match instruction {{
            {pattern} => {code},
            // SAFETY: called for this instruction only, by execute_instruction.
            _ => unsafe {{ core::hint::unreachable_unchecked() }},
        }}
    }}
'''

# What brackets inside of it do not count: comments, strings, characters.
_OPAQUE = re.compile(r"""//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\])*"|'(?:\\[^']+|[^'\\])'""", re.DOTALL)


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


def snake_case(name):
    return re.sub('(?<!^)([A-Z])', r'_\1', name).lower()


def outline(source):
    if INLINED + FUNCTION not in source or HELPER not in source:
        sys.exit(f'{FUNCTION}...) is not as expected: the source is another one')
    source = source.replace(INLINED + FUNCTION, INLINED.replace('always', 'never') + FUNCTION)
    function = source.index(FUNCTION)
    helper = source.index(HELPER, function)
    start = source.index(MATCH, helper)
    shared = source[helper:start]
    parts, methods, at, last = [source[:helper]], [], start + len(MATCH), start
    while source[arrow := end_of_item(source, at, '=>')] != '}':
        pattern = _OPAQUE.sub('', source[at:arrow]).strip(', \n')
        body = re.compile(r'\s*').match(source, arrow + 2).end()
        block = source[body] == '{'
        at = end_of_item(source, body, '}' if block else ',')
        code = source[body:at]
        variant = VARIANT.search(pattern)
        if variant and code.strip() != 'unreachable!()':
            name = snake_case(variant[1])
            methods.append(METHOD.format(name=name, pattern=pattern, code=code))
            parts += source[last:body], CALL.format(name=name)
            last = at
            if block and not source[at:].lstrip().startswith(','):
                parts.append(',')
    if len(methods) < FEWEST_ARMS:
        sys.exit(f'{len(methods)} arms in {FUNCTION}...): the source is another one')
    return ''.join([*parts, source[last:], '\n', shared, 'impl ExecutingFrame<\'_> {', *methods, '}\n'])


def main(file):
    with open(file, encoding='utf-8') as stream:
        source = stream.read()
    with open(file, 'w', encoding='utf-8') as stream:
        stream.write(outline(source))


if __name__ == '__main__':
    main(sys.argv[1])
