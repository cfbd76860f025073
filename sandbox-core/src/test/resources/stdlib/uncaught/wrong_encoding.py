open("u.txt","wb").write("é".encode())
open("u.txt", encoding="ascii").read()
