import decimal
print("\d")
decimal.Decimal("x")
