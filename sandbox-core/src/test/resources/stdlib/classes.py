import abc
import copy
import enum
import types
from dataclasses import FrozenInstanceError, asdict, astuple, dataclass, field, fields, replace
from typing import (Any, Callable, Generic, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union,
                    get_type_hints, runtime_checkable)


@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list, compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    x: int
    y: int = 2


print(Item('a', 2), Item('a', 1) < Item('a', 2), asdict(Item('b', 1, ['t'])), astuple(Item('c')), [f.name for f in fields(Item)])
print(Frozen(x=1), replace(Frozen(x=1), y=5), hash(Frozen(x=1)) == hash(Frozen(x=1)))
try:
    Frozen(x=1).x = 2
except FrozenInstanceError as e:
    print(type(e).__name__, e)


class Color(enum.Enum):
    RED = 1
    GREEN = enum.auto()
    CRIMSON = 1

    @property
    def hot(self):
        return self is Color.RED


class Access(enum.Flag):
    READ = enum.auto()
    WRITE = enum.auto()


print(list(Color), Color('RED' and 1), Color['GREEN'], Color.CRIMSON.name, Color.RED.hot, Access.READ | Access.WRITE, Access(3))
print(enum.IntEnum('Level', 'LOW HIGH').HIGH + 1, enum.StrEnum('S', ['A']).A, Color.RED in Color, len(Color))


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...


T = TypeVar('T')


class Box(Generic[T]):
    def __init__(self, value: T): self.value = value


@runtime_checkable
class Sized(Protocol):
    def __len__(self) -> int: ...


class Movie(TypedDict, total=False):
    name: str
    year: int


class Pair(NamedTuple):
    left: int
    right: str = 'r'


def generic[U: int](a: U, *rest: U, key: Optional[str] = None) -> dict[str, U]: ...


for broken in lambda: Shape(), lambda: Color(9), lambda: Item(), lambda: types.SimpleNamespace(a=1).b:
    try:
        broken()
    except Exception as e:
        print(type(e).__name__, e)
print(get_type_hints(Movie), Pair(1), Box[int], Union[int, str, None], Optional[int], Callable[[int], str], Literal['a', 1], Any)
print(isinstance([], Sized), isinstance(3, Sized), get_type_hints(generic)['key'], generic.__type_params__, Movie.__total__)
deep = [[1, 2], {'k': Item('x')}]
twin = copy.deepcopy(deep)
twin[0].append(3)
print(deep, twin, copy.copy(deep)[0] is deep[0], copy.replace(Pair(1), left=2), types.MappingProxyType({'a': 1}))
