import os

for name, arguments in {
    "kill": (1, 9), "killpg": (1, 9), "fork": (), "forkpty": (), "system": ("true",),
    "execv": ("/bin/sh", ["sh"]), "posix_spawn": ("/bin/sh", ["sh"], {}), "chroot": ("/",),
}.items():
    try:
        getattr(os, name)(*arguments)
        print("ESCAPED", name)
    except (AttributeError, OSError):
        pass
print("BLOCKED")
