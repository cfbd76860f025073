import asyncio
import contextvars

order = []
current = contextvars.ContextVar('current', default='none')


async def worker(name, delay, fail=False):
    current.set(name)
    order.append(f'{name} starts')
    await asyncio.sleep(delay)
    if fail:
        raise ValueError(name)
    order.append(f'{current.get()} ends')
    return name.upper()


async def numbers(n):
    for i in range(n):
        await asyncio.sleep(0)
        yield i


async def producer(queue):
    for i in range(3):
        await queue.put(i)
    await queue.put(None)


async def consumer(queue):
    seen = []
    while (item := await queue.get()) is not None:
        seen.append(item)
    return seen


async def main():
    print(await asyncio.gather(worker('a', .02), worker('b', .01), worker('c', 0)))
    print(order, current.get())
    print(await asyncio.gather(worker('x', 0, True), worker('y', 0), return_exceptions=True))
    queue = asyncio.Queue(maxsize=1)
    _, seen = await asyncio.gather(producer(queue), consumer(queue))
    print(seen, [i async for i in numbers(3)])
    try:
        async with asyncio.timeout(0.01):
            await worker('slow', 10)
    except TimeoutError as e:
        print('timeout', type(e).__name__)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(worker('p', 0, True))
            group.create_task(worker('q', 5))
    except* ValueError as e:
        print(e, e.exceptions)
    lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(2)
    async with lock, semaphore:
        print(lock.locked(), semaphore.locked(), event.is_set())
    task = asyncio.create_task(worker('cancelled', 5), name='mine')
    await asyncio.sleep(0)
    task.cancel('why')
    try:
        await task
    except asyncio.CancelledError as e:
        print('cancelled', e, task.cancelled(), task.get_name())
    asyncio.get_running_loop().call_later(0.01, event.set)
    await event.wait()
    done, pending = await asyncio.wait({asyncio.create_task(worker(n, d)) for n, d in (('f', 0), ('s', 9))},
                                       return_when=asyncio.FIRST_COMPLETED)
    print([t.result() for t in done], len(pending))
    for next_done in asyncio.as_completed([worker('2', .02), worker('1', .01)]):
        print(await next_done)
    print(await asyncio.wait_for(asyncio.shield(worker('w', 0)), 1))
    return 'finished'


print(asyncio.run(main()))
with asyncio.Runner() as runner:
    print(runner.run(asyncio.sleep(0, 'again')))
try:
    asyncio.run(worker('last', 0, True))
except ValueError as e:
    print('ValueError', e)
