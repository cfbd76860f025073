import asyncio
async def f():
    await asyncio.sleep(0)
    raise ValueError("in task")
async def main():
    t = asyncio.create_task(f())
    await asyncio.gather(t)
asyncio.run(main())
