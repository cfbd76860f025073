import os
for r in range(3):
    os.mkdir(str(r))
    for i in range(2000): open(f'{r}/{i}','w').close()
    for i in range(2000): os.unlink(f'{r}/{i}')
print('ok')
