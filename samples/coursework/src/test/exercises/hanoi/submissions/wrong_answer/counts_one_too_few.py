def move(disc, start, spare, goal):
    if disc == 1:
        print(f"disc 1: {start} -> {goal}")
        return 1
    if disc == 0:
        return 0
    before = move(disc - 1, start, goal, spare)
    print(f"disc {disc}: {start} -> {goal}")
    return before + move(disc - 1, spare, start, goal)


print(move(int(input()), "A", "B", "C"), "moves")
