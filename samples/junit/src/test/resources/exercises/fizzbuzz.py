def fizzbuzz(number):
    if number % 15 == 0:
        return "FizzBuzz"
    if number % 3 == 0:
        return "Fizz"
    if number % 5 == 0:
        return "Buzz"
    return str(number)


if __name__ == "__main__":
    for number in range(1, int(input()) + 1):
        print(fizzbuzz(number))
