import circular_a
