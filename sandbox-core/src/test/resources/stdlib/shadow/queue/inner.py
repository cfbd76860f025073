name = 'inner'
