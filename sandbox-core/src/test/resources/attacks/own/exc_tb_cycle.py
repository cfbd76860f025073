try: 1/0
except Exception as e:
    tb=e.__traceback__
    try: tb.tb_next=tb
    except ValueError: print('refused')
    e.__cause__=e
    e.__context__=e
    raise e
