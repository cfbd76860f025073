import re
re.compile("[")
