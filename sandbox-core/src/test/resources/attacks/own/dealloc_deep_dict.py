t={}
for i in range(100000): t={0:t}
del t
print('ok')
