from json import nothing_here
