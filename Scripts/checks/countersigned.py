"""What was countersigned, and how: countersigned.py LEDGER.sqlite BAG FOLDER

For each countersignature in the bag: the entry it names is taken from the ledger, and the other side's signature out of its own line.
Writes FORM.payload, FORM.signature and, for DSSE, FORM.message, for stock tools to check."""
import base64
import json
import sqlite3
import sys
from hashlib import sha256
from pathlib import Path

ledger, bag, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
database = sqlite3.connect(f"file:{ledger}?mode=ro", uri=True)
forms = set()
for entry in sorted((bag / "data" / "countersignatures").glob("k-*/entry.json")):
    statement = json.loads(base64.b64decode(json.loads(entry.read_bytes())["payload"], validate=True))
    named = statement["predicate"]["countersigns"]
    (body,) = database.execute("SELECT body FROM entry WHERE position = ?", (named["index"],)).fetchone()
    if sha256(b"\0" + body).hexdigest() != named["leaf"]:
        sys.exit(f"{entry.parent.name} names another entry than the one in the ledger")
    payload = base64.b64decode(json.loads(body)["payload"], validate=True)
    (line,) = map(json.loads, (entry.parent / "lines.jsonl").read_bytes().splitlines())
    form, signature = line["form"], line["signature"].encode()
    if form == "dsse":
        envelope = json.loads(signature)
        if base64.b64decode(envelope["payload"], validate=True) != payload:
            sys.exit(f"{entry.parent.name} is an envelope around another payload")
        kind = envelope["payloadType"].encode()
        (folder / "dsse.message").write_bytes(b"DSSEv1 %d %s %d %s" % (len(kind), kind, len(payload), payload))
        (one,) = envelope["signatures"]
        signature = base64.b64decode(one["sig"], validate=True)
    (folder / f"{form}.payload").write_bytes(payload)
    (folder / f"{form}.signature").write_bytes(signature)
    forms.add(form)
if forms != {"dsse", "sshsig"}:
    sys.exit(f"the bundle has countersignatures in the forms {sorted(forms)}")
