class E:
    def __str__(self):
        while True: pass
raise SystemExit(E())
