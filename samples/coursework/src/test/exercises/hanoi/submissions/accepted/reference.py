def moves(disc, start, spare, goal):
    if disc:
        yield from moves(disc - 1, start, goal, spare)
        yield f"disc {disc}: {start} -> {goal}"
        yield from moves(disc - 1, spare, start, goal)


discs = int(input())
for line in moves(discs, "A", "B", "C"):
    print(line)
print(2**discs - 1, "moves")
