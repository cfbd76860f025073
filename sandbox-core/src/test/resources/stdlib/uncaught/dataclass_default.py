import dataclasses
@dataclasses.dataclass
class A:
    x: list = []
