import ast
import dis
import inspect
import io
import keyword
import random
import tokenize
import types

source = 'def f(x, *args, key: int = 3) -> str:\n    """Doc."""\n    return x + key  # sum\n'
tree = ast.parse(source)
print(ast.dump(tree.body[0].args, indent=1), ast.unparse(tree), sep='\n')
print([type(node).__name__ for node in ast.walk(tree)][:6], ast.literal_eval('{"a": [1, (2, None)]}'))
try:
    ast.literal_eval('__import__("os")')
except ValueError as e:
    print(str(e).partition(':')[0])


class Doubler(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.Constant(node.value * 2)


print(eval(compile(ast.fix_missing_locations(Doubler().visit(ast.parse('3 + 4', mode='eval'))), '', 'eval')))
for token in tokenize.generate_tokens(io.StringIO('a += 0x1F # c\n').readline):
    print(tokenize.tok_name[token.type], repr(token.string), token.start)
namespace = {}
exec(source, namespace)
f = namespace['f']
print(inspect.signature(f), inspect.getdoc(f), f.__code__.co_varnames, f.__defaults__, f.__kwdefaults__)


def local(a, b=2, /, c=3, *, d):
    """Local."""
    return a


print(inspect.getsource(local), inspect.signature(local).bind(1, d=4).arguments, inspect.getfullargspec(local).kwonlyargs)
print(inspect.getsource(random.Random.choice).splitlines()[0], inspect.getfile(random), inspect.getmodule(local).__name__)
print(inspect.isgeneratorfunction(lambda: (yield)), inspect.getmro(bool), keyword.iskeyword('match'), keyword.softkwlist)
out = io.StringIO()
dis.dis(compile('x = y + 1', '<s>', 'exec'), file=out)
print(len(out.getvalue().splitlines()), [i.opname for i in dis.get_instructions('a.b')][:3])
print(types.FunctionType(local.__code__, {}, 'copy')(5, 1, 2, d=1), inspect.currentframe().f_lineno, types.new_class('K', (), {}).__name__)
