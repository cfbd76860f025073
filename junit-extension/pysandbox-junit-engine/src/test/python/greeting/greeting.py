print("hi", input())
