import json
import os

import math
import queue.inner
import random

here = os.path.dirname(os.path.abspath(__file__))


def show(error):
    print(type(error).__name__, str(error).replace(here, '').replace('/', ''))


print(random.answer, os.path.dirname(random.__file__) == here, math.tau)
print(queue.inner.name, [os.path.dirname(path) == here for path in queue.__path__], json.loads('[1]'))
for attempt in lambda: random.randint(1, 2), lambda: math.sqrt(9), lambda: queue.Queue():
    try:
        attempt()
    except AttributeError as e:
        show(e)
try:
    import statistics
except ImportError as e:
    show(e)
try:
    from random import shuffle
except ImportError as e:
    show(e)
import itertools
import os.path
print(itertools.__name__, os.path.basename(os.__file__))
