import os
os.makedirs("package")
