import datetime
datetime.datetime.strptime("2020", "%m")
