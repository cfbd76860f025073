class MemoryError(Exception): __module__='builtins'
raise MemoryError('not really')
