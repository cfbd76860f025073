import asyncio
async def g():
    while True:
        try: yield 1
        finally:
            await asyncio.sleep(0)
async def main():
    gens=[g() for _ in range(1000)]
    for x in gens: await x.__anext__()
asyncio.run(main())
print('ok')
