"""Every entry's list root, recomputed from its lines: lists.py LEDGER"""
import sys

from ledger import Ledger, leaf_hash, root_hash

ledger = Ledger(sys.argv[1])
total = 0
for index in range(len(ledger.entries)):
    statement, lines = ledger.statement(index), ledger.lines(index)
    if len(lines) != statement["predicate"]["lines"]:
        sys.exit(f"entry {index} states {statement['predicate']['lines']} lines and has {len(lines)}")
    if root_hash([leaf_hash(line) for line in lines]).hex() != statement["subject"][0]["digest"]["colophonList"]:
        sys.exit(f"the lines of entry {index} do not have the root that it states")
    total += len(lines)
print(f"the list roots of {len(ledger.entries)} entries recomputed from {total} lines")
