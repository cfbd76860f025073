import package.b
