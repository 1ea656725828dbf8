"""Every entry's DSSE signature, with securesystemslib: dsse.py LEDGER ENTRY-KEY.pem"""
import json
import sys

from cryptography.hazmat.primitives.serialization import load_pem_public_key
from ledger import Ledger
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey

ledger = Ledger(sys.argv[1])
with open(sys.argv[2], "rb") as file:
    key = load_pem_public_key(file.read())
for index, entry in enumerate(ledger.entries):
    envelope = Envelope.from_dict(json.loads(entry))
    [keyid] = envelope.signatures
    envelope.verify([SSlibKey.from_crypto(key, keyid=keyid)], 1)
    if (epoch := ledger.statement(index)["predicate"]["keyEpoch"]) != 0:
        sys.exit(f"entry {index} is of key epoch {epoch}, and the key given is that of epoch 0")
print(f"securesystemslib verified the signatures of {len(ledger.entries)} entries")
