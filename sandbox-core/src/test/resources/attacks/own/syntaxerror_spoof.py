e=SyntaxError('x',('/etc/passwd',10**9,-5,'\x1b[2J'*1000,10**9,-5))
raise e
