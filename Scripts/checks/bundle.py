"""The lists in a bundle, recomputed from the lines that it discloses: bundle.py BAG

For each record: its lines lead to the list root that the signed statement names; files that are included have the digest that
their line states. For each time stamp: its checkpoint is an earlier state of the cited one."""
import base64
import json
import sys
from hashlib import sha256
from pathlib import Path

from ledger import leaf_hash, root_hash


def node(left, right):
    return sha256(b"\x01" + left + right).digest()


def included(leaf, index, size, path):
    """The root that an inclusion path leads to, or None: RFC 9162, section 2.1.3.2."""
    if not 0 <= index < size:
        return None
    last, root = size - 1, leaf
    for sibling in path:
        if last == 0:
            return None
        if index & 1 or index == last:
            root = node(sibling, root)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            root = node(root, sibling)
        index, last = index >> 1, last >> 1
    return root if last == 0 else None


def consistent(first, first_root, second, second_root, path):
    """RFC 9162, section 2.1.4.2."""
    if first == second:
        return not path and first_root == second_root
    if not 0 < first < second or not path:
        return False
    if first & (first - 1) == 0:
        path = [first_root, *path]
    index, last = first - 1, second - 1
    while index & 1:
        index, last = index >> 1, last >> 1
    old = new = path[0]
    for sibling in path[1:]:
        if last == 0:
            return False
        if index & 1 or index == last:
            old, new = node(sibling, old), node(sibling, new)
            while not index & 1 and index:
                index, last = index >> 1, last >> 1
        else:
            new = node(new, sibling)
        index, last = index >> 1, last >> 1
    return last == 0 and (old, new) == (first_root, second_root)


def tree(note):
    """The size and root that a checkpoint states."""
    _, size, root, *_ = note.decode().split("\n")
    return int(size), base64.b64decode(root, validate=True)


data = Path(sys.argv[1]) / "data"
bundle = json.loads((data / "bundle.json").read_bytes())
lines_shown = files_shown = stamps = 0
for record in bundle["records"]:
    folder, place = data / record["folder"], record["folder"]
    entry = (folder / "entry.json").read_bytes()
    statement = json.loads(base64.b64decode(json.loads(entry)["payload"], validate=True))
    root, count = bytes.fromhex(statement["subject"][0]["digest"]["colophonList"]), statement["predicate"]["lines"]
    if leaf_hash(entry).hex() != record["entry"]["leaf"]:
        sys.exit(f"{place}: bundle.json speaks of another entry")
    if not (folder / "lines.jsonl").exists():
        continue
    lines = (folder / "lines.jsonl").read_bytes().removesuffix(b"\n").split(b"\n")
    proofs = json.loads((folder / "lines.proof.json").read_bytes())
    if proofs["count"] != count or len(proofs["lines"]) != len(lines):
        sys.exit(f"{place}: the proofs are for another list")
    if proofs["whole"]:
        if len(lines) != count or root_hash([leaf_hash(line) for line in lines]) != root:
            sys.exit(f"{place}: the lines do not have the root of the signed statement")
    else:
        for line, proof in zip(lines, proofs["lines"]):
            path = [bytes.fromhex(sibling) for sibling in proof["path"]]
            if included(leaf_hash(line), proof["index"], count, path) != root:
                sys.exit(f"{place}: line {proof['index']} does not lead to the root of the signed statement")
    lines_shown += len(lines)
    line_at = {proof["index"]: json.loads(line) for proof, line in zip(proofs["lines"], lines)}
    for content in record["contents"]:
        if "file" in content:
            if sha256((folder / content["file"]).read_bytes()).hexdigest() != line_at[content["line"]]["sha256"]:
                sys.exit(f"{place}: {content['file']} has another digest than its line states")
            files_shown += 1

cited = tree((data / "ledger" / "checkpoint.txt").read_bytes())
for path in sorted(data.rglob("consistency.json")):
    proof = json.loads(path.read_bytes())
    stamped = tree((path.parent / "checkpoint.txt").read_bytes())
    if not consistent(*stamped, *cited, [bytes.fromhex(step) for step in proof["path"]]):
        sys.exit(f"{path.relative_to(data)}: the stamped checkpoint is not an earlier state of the cited one")
    stamps += 1
print(f"{lines_shown} lines of {len(bundle['records'])} records lead to their signed roots; {files_shown} files and {stamps} time stamps fit")
