import pickle
pickle.loads(b'\x80\x04' + b'\x8d' + (2**62).to_bytes(8,'little') + b'x')
