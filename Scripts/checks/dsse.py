"""Every entry's DSSE signature, with securesystemslib: dsse.py LEDGER

The key of an epoch stands in the genesis statement, which it signs itself; that the key is the right one is another check."""
import json
import sys

from ledger import Ledger
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey

ledger = Ledger(sys.argv[1])
public = ledger.statement(0)["predicate"]["keys"]["entry"]
for index, entry in enumerate(ledger.entries):
    if (epoch := ledger.statement(index)["predicate"]["keyEpoch"]) != 0:
        sys.exit(f"entry {index} has key epoch {epoch}, whose key this check does not know")
    envelope = Envelope.from_dict(json.loads(entry))
    [keyid] = envelope.signatures
    envelope.verify([SSlibKey(keyid, "ed25519", "ed25519", {"public": public})], 1)
print(f"securesystemslib verified the signatures of {len(ledger.entries)} entries")
