import io
import logging
import logging.config
import logging.handlers
import sys
import warnings

logging.basicConfig(level=logging.INFO, stream=sys.stdout, format='%(levelname)s:%(name)s:%(funcName)s:%(lineno)d:%(message)s')
log = logging.getLogger('app.part')
log.info('hello %s', 'world')
log.debug('not seen')
log.warning('number %d', 3, extra={'who': 'me'})


def fails():
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception('oops')


fails()
memory = logging.handlers.MemoryHandler(10, target=logging.StreamHandler(sys.stdout))
other = logging.getLogger('other')
other.propagate = False
other.addHandler(memory)
other.error('buffered')
memory.flush()
logging.config.dictConfig({
    'version': 1, 'disable_existing_loggers': False,
    'formatters': {'short': {'format': '[%(levelname)s] %(message)s'}},
    'handlers': {'out': {'class': 'logging.StreamHandler', 'stream': 'ext://sys.stdout', 'formatter': 'short'}},
    'root': {'level': 'WARNING', 'handlers': ['out']},
})
log.warning('configured')
log.info('now %s', 'hidden')
print(log.getEffectiveLevel(), log.name, log.parent.name, logging.getLevelName(35))
record = logging.LogRecord('n', 20, 'p', 1, 'm %s', ('x',), None)
print(record.getMessage(), record.relativeCreated < 60_000)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    warnings.warn('old', DeprecationWarning)
    int('1_0')
    print([(str(w.message), w.category.__name__, w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        warnings.warn('as error')
    except UserWarning as e:
        print('raised', e)
sys.stderr = io.StringIO()
warnings.warn('to stderr', RuntimeWarning)
print(sys.stderr.getvalue().partition(': ')[2])
