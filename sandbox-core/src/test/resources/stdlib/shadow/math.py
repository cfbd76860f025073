tau = 6
