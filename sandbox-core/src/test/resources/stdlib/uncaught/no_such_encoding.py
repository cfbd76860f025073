"x".encode("bogus")
