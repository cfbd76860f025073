def move(disc, start, goal, spare):
    if disc == 0:
        return 0
    before = move(disc - 1, start, spare, goal)
    print(f"disc {disc}: {start} -> {goal}")
    return before + 1 + move(disc - 1, spare, goal, start)


print(move(int(input()), "A", "B", "C"), "moves")
