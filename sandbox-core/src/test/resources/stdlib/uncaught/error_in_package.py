from package import b
b.boom()
