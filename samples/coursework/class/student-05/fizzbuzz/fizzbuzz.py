for number in range(1, int(input()) + 1):
    print("fizz" * (number % 3 == 0) + "buzz" * (number % 5 == 0) or number)
