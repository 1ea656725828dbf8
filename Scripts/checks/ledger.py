"""Reads a ledger file with nothing but sqlite3, for the checks beside this file. Nothing here trusts a cached hash."""
import base64
import json
import sqlite3
from hashlib import sha256


class Ledger:
    def __init__(self, path):
        self.rows = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        self.entries = [bytes(body) for (body,) in self.rows.execute("SELECT body FROM entry ORDER BY position")]

    def statement(self, index):
        """The in-toto statement inside the envelope of one entry. The signature is not checked here."""
        return json.loads(base64.b64decode(json.loads(self.entries[index])["payload"], validate=True))

    def lines(self, index):
        return [bytes(body) for (body,) in
                self.rows.execute("SELECT body FROM line WHERE entry = ? ORDER BY position", (index,))]

    def checkpoints(self):
        return [(size, bytes(note)) for size, note in self.rows.execute("SELECT size, note FROM checkpoint ORDER BY size")]

    def tokens(self):
        return [(bytes(note), bytes(request), bytes(reply)) for note, request, reply in self.rows.execute(
            "SELECT note, request, reply FROM token JOIN checkpoint USING (size) ORDER BY number")]


def leaf_hash(leaf):
    """RFC 6962, section 2.1."""
    return sha256(b"\x00" + leaf).digest()


def root_hash(hashes):
    """RFC 6962, section 2.1, word for word: slow, and plainly right."""
    if not hashes:
        return sha256(b"").digest()
    if len(hashes) == 1:
        return hashes[0]
    split = 1
    while split * 2 < len(hashes):
        split *= 2
    return sha256(b"\x01" + root_hash(hashes[:split]) + root_hash(hashes[split:])).digest()
