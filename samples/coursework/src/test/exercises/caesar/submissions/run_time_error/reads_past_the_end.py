shift = int(input())
while True:
    line = input()
    result = ""
    for letter in line:
        if "a" <= letter <= "z":
            result += chr((ord(letter) - ord("a") + shift) % 26 + ord("a"))
        elif "A" <= letter <= "Z":
            result += chr((ord(letter) - ord("A") + shift) % 26 + ord("A"))
        else:
            result += letter
    print(result)
