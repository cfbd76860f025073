import argparse
import cmd
import contextlib
import getopt
import io
import optparse
import shlex
import sys

parser = argparse.ArgumentParser(prog='tool', description='Does things.')
parser.add_argument('files', nargs='+', help='what to read')
parser.add_argument('-n', '--number', type=int, default=3, choices=range(5))
parser.add_argument('-v', action='count', default=0)
parser.add_argument('--flag', action=argparse.BooleanOptionalAction)
commands = argparse.ArgumentParser(prog='git').add_subparsers(dest='command', required=True)
commands.add_parser('add').add_argument('path')
print(parser.parse_args(['a', 'b', '-n4', '-vv', '--no-flag']))
print(parser.format_help())
for line in '', 'a -n x', 'a -n 9', 'a --what':
    error = io.StringIO()
    with contextlib.redirect_stderr(error):
        try:
            parser.parse_args(line.split())
        except SystemExit as e:
            print(e.code, error.getvalue().splitlines()[-1])
print(getopt.gnu_getopt(['-a', 'x', '--long=1', 'y'], 'ab:', ['long=']), shlex.split("cp 'a b' c\\ d"), shlex.join(['a b', 'c']))
options, rest = optparse.OptionParser().parse_args(['x'])
print(options, rest)


class Shell(cmd.Cmd):
    prompt = '> '

    def do_add(self, line):
        """add a b"""
        print(sum(map(int, line.split())))

    def do_quit(self, line):
        return True


Shell(stdin=io.StringIO('add 1 2\nwhat\nhelp add\nquit\n'), stdout=sys.stdout).use_rawinput = False
shell = Shell(stdin=io.StringIO('add 1 2\nwhat\nhelp add\nquit\n'), stdout=sys.stdout)
shell.use_rawinput = False
shell.cmdloop()
print(sys.argv[1:], len(sys.argv))
