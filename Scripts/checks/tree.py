"""Every checkpoint's size and root against the entries: tree.py LEDGER"""
import base64
import sys

from ledger import Ledger, leaf_hash, root_hash

ledger = Ledger(sys.argv[1])
leaves = [leaf_hash(entry) for entry in ledger.entries]
checkpoints = ledger.checkpoints()
for size, note in checkpoints:
    _, stated_size, stated_root, *_ = note.decode().split("\n")
    if stated_size != str(size) or base64.b64decode(stated_root, validate=True) != root_hash(leaves[:size]):
        sys.exit(f"the checkpoint of size {size} states another tree")
if not checkpoints or checkpoints[-1][0] != len(leaves):
    sys.exit("the last checkpoint does not cover the last entry")
for index in range(len(leaves)):
    previous = ledger.statement(index)["predicate"]["previous"]
    if previous["size"] > index or previous["root"] != root_hash(leaves[:previous["size"]]).hex():
        sys.exit(f"entry {index} names a previous tree that never was")
print(f"{len(checkpoints)} checkpoints recomputed from {len(leaves)} entries by RFC 6962")
