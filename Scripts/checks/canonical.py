"""Every statement and every line is in the canonical spelling of RFC 8785, by the package rfc8785: canonical.py LEDGER"""
import base64
import json
import sys

import rfc8785
from ledger import Ledger

ledger = Ledger(sys.argv[1])
count = 0
for index, entry in enumerate(ledger.entries):
    payload = base64.b64decode(json.loads(entry)["payload"], validate=True)
    for text in [entry, payload, *ledger.lines(index)]:
        if rfc8785.dumps(json.loads(text)) != text:
            sys.exit(f"entry {index} holds JSON that is not canonical: {text[:80]!r}")
        count += 1
print(f"{count} JSON texts are canonical by the package rfc8785")
