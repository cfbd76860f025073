"""Encrypted connections, which cannot exist where there are no connections."""

SSLAgainErrors = ()
