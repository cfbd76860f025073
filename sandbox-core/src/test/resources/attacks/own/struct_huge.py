import struct
for f in ('2147483647s','9999999999999x','1000000000i'):
    try: print(struct.calcsize(f)); struct.pack(f)
    except BaseException as e: print(type(e).__name__)
