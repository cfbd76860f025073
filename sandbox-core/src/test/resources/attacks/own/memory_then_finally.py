x=[]
try:
    while True: x.append(bytearray(1<<12))
finally:
    while True: pass
