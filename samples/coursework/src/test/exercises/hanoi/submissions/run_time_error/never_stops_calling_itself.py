def move(disc, start, spare, goal):
    before = move(disc - 1, start, goal, spare)
    print(f"disc {disc}: {start} -> {goal}")
    return before + 1 + move(disc - 1, spare, start, goal)


print(move(int(input()), "A", "B", "C"), "moves")
