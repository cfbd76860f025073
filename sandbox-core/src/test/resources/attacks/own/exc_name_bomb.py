E=type('E'*(1<<20),(Exception,),{})
raise E('x'*(1<<22))
