"""What sysconfig reports: nothing about a build, for programs are not built here."""

build_time_vars = {}
