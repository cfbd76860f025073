moves = 0


def move(disc, start, help, goal):
    global moves
    if disc == 0:
        return
    move(disc - 1, start, goal, help)
    print("disc " + str(disc) + ": " + start + " -> " + goal)
    moves = moves + 1
    move(disc - 1, help, start, goal)


move(int(input()), "A", "B", "C")
print(moves, "moves")
