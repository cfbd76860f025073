import sys
sys.modules.clear()
sys.path[:]=[]
sys.meta_path[:]=[]
