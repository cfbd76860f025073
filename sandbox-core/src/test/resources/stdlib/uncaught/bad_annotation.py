import typing
typing.Optional[1, 2]
