import os,random
random.seed(3)
for i in range(20000):
    try:
        fd=os.open(random.choice(['f','d','.','/','/work','..','\udcff','/dev/null','/dev/urandom','/proc/self/maps']),random.getrandbits(32),random.getrandbits(16))
        if i%2: os.close(fd)
    except (OSError,ValueError,OverflowError) as e: pass
print('ok')
