internal import Cryptography
internal import Provenance
internal import Transparency

/// `VERIFY.txt`: the commands that check this bundle with tools that most computers have, with this bundle's values filled in.
///
/// Commands may be longer than a line of text: they are meant to be copied.
struct VerifyText {
    let evidence: ResolvedCase
    let folder: String

    var text: String {
        ([introduction, unpacking, files, seal, checkpoint, entries, proofs, times] + countersignatures + [everything]).joined(
            separator: "\n")
    }

    private var introduction: String {
        """
        How to check this bundle without the program that made it
        =========================================================

        The commands are for a shell on Linux or macOS with sha256sum (on
        macOS: shasum -a 256), OpenSSH 8.1 or later, OpenSSL 3 and Python 3.
        They write their notes to /tmp/check. Nothing in the bundle is run.

            mkdir -p /tmp/check

        """
    }

    private var unpacking: String {
        """
        1. Unpack
        ---------

            unzip \(folder).zip
            cd \(folder)

        """
    }

    private var files: String {
        """
        2. Each listed file is unchanged, and no file was added
        --------------------------------------------------------

            sha256sum -c --strict --quiet manifest-sha256.txt
            sha256sum -c --strict --quiet tagmanifest-sha256.txt

        No output means that all is well. That no file was added:

            { cut -c 67- manifest-sha256.txt tagmanifest-sha256.txt; echo tagmanifest-sha256.txt; } | LC_ALL=C sort > /tmp/check/listed
            find . -type f ! -path './seal/*' | cut -c 3- | LC_ALL=C sort | diff /tmp/check/listed - && echo same

        On Windows, in PowerShell:

            Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | % { $h, $p = $_ -split '\\s+', 2; if ((Get-FileHash $p -Algorithm SHA256).Hash -ne $h) { "FAIL $p" } }

        """
    }

    private var seal: String {
        """
        3. Who sealed the list of files
        -------------------------------

            ssh-keygen -lf seal/seal-key.pub

        must print \(evidence.genesis.keys.seal.openSSHFingerprint)
        and that must be the fingerprint which the owner of the ledger gave you
        in another way than with this bundle. A key that comes with the seal
        vouches for nobody. Then:

            ssh-keygen -Y verify -f seal/allowed_signers -I \(BundleNames.sealPrincipal) -n \(BundleNames.sealNamespace) -s seal/tagmanifest-sha256.txt.sig < tagmanifest-sha256.txt

        """
    }

    private var checkpoint: String {
        """
        4. The checkpoint was signed with the ledger's log key
        ------------------------------------------------------

            sed '/^$/,$d' data/ledger/checkpoint.txt > /tmp/check/note
            sed -n 's/^— [^ ]* //p' data/ledger/checkpoint.txt | head -n 1 | base64 -d | tail -c 64 > /tmp/check/note.sig
            openssl pkeyutl -verify -pubin -inkey data/ledger/keys/log-0.pem -rawin -in /tmp/check/note -sigfile /tmp/check/note.sig

        """
    }

    private var entries: String {
        """
        5. Each entry was signed with the ledger's entry key
        ----------------------------------------------------

        An entry is a DSSE envelope. What is signed is its type and its payload,
        each with its length.

            for f in $(find data -name entry.json | LC_ALL=C sort); do
              sed 's/^{"payload":"\\([^"]*\\)".*/\\1/' "$f" | base64 -d > /tmp/check/body
              { printf 'DSSEv1 28 application/vnd.in-toto+json %s ' "$(wc -c < /tmp/check/body | tr -d ' ')"; cat /tmp/check/body; } > /tmp/check/pae
              sed 's/.*"sig":"\\([^"]*\\)".*/\\1/' "$f" | base64 -d > /tmp/check/sig
              echo "$f: $(openssl pkeyutl -verify -pubin -inkey data/ledger/keys/entry-0.pem -rawin -in /tmp/check/pae -sigfile /tmp/check/sig)"
            done

        The keys are those that the first entry names, and it names them in
        hexadecimal digits:

            sed 's/^{"payload":"\\([^"]*\\)".*/\\1/' data/ledger/genesis/entry.json | base64 -d

        """
    }

    private var proofs: String {
        """
        6. Each entry stands in the log, and each line in its entry
        -----------------------------------------------------------

        The hash of an entry or a line is SHA-256 over a zero byte and its exact
        bytes; the hash of a node is SHA-256 over a byte 1 and its two children
        (RFC 6962, section 2.1). For one entry by hand:

            { printf '\\000'; cat data/ledger/genesis/entry.json; } | sha256sum

        For all of them, save this outside of the bundle as /tmp/check/tree.py
        and run “python3 /tmp/check/tree.py data”:

            import base64, hashlib, json, pathlib, sys

            def sha(data): return hashlib.sha256(data).digest()
            def leaf(data): return sha(b"\\0" + data)

            def root(hash, index, size, path):
                node, last = index, size - 1
                for other in path:
                    if node & 1 or node == last:
                        hash = sha(b"\\1" + other + hash)
                        while not node & 1 and node: node >>= 1; last >>= 1
                    else:
                        hash = sha(b"\\1" + hash + other)
                    node >>= 1; last >>= 1
                return hash if last == 0 else None

            def tree(hashes):
                if len(hashes) == 1: return hashes[0]
                half = 1 << (len(hashes) - 1).bit_length() - 1
                return sha(b"\\1" + tree(hashes[:half]) + tree(hashes[half:]))

            for entry in sorted(pathlib.Path(sys.argv[1]).rglob("entry.json")):
                body, folder = entry.read_bytes(), entry.parent
                head, note = (folder / "entry.tlog-proof").read_text().split("\\n\\n", 1)
                lines, (_, size, want) = head.split("\\n"), note.split("\\n")[:3]
                path = [base64.b64decode(line) for line in lines[2:]]
                index = int(lines[1].split()[1])
                print(folder, "entry", root(leaf(body), index, int(size), path) == base64.b64decode(want))
                if not (folder / "lines.jsonl").exists(): continue
                statement = json.loads(base64.b64decode(json.loads(body)["payload"]))
                want = bytes.fromhex(statement["subject"][0]["digest"]["colophonList"])
                proof = json.loads((folder / "lines.proof.json").read_text())
                shown = (folder / "lines.jsonl").read_bytes().split(b"\\n")[:-1]
                if proof["whole"]:
                    good = tree([leaf(line) for line in shown]) == want
                else:
                    good = all(root(leaf(line), p["index"], proof["count"], [bytes.fromhex(h) for h in p["path"]]) == want
                               for line, p in zip(shown, proof["lines"], strict=True))
                print(folder, "lines", good)

        """
    }

    private var times: String {
        let root = "ROOT.pem"
        let commands = evidence.tokens.compactMap { token in
            token.reply.info.map { info in
                """
                \(token.label), by its own account of \(UTCTime.instant(info.genTime)):

                    openssl ts -verify -in data/\(token.folder)/reply.tsr -data data/\(token.folder)/checkpoint.txt -CAfile \(root) -attime \(info.genTime)
                    openssl ts -reply -in data/\(token.folder)/reply.tsr -text

                """
            }
        }
        let stamps = commands.isEmpty ? "No outside authority has stamped these entries yet.\n" : commands.joined(separator: "\n")
        return """
            7. When an outside authority saw the log
            ----------------------------------------

            \(root) is the root certificate of the time-stamping authority. Get it from
            the authority itself: one that came with this bundle would show nothing.
            If the authority has a certificate in between, add -untrusted CHAIN.pem.
            The option -attime is needed once a certificate has expired.

            \(stamps)
            If there is a file seal/tagmanifest-sha256.txt.tsr, the sealed list was
            stamped as well; SECONDS is the time that the second command shows, as
            “date -u -d 'TIME' +%s” prints it:

                openssl ts -verify -in seal/tagmanifest-sha256.txt.tsr -data tagmanifest-sha256.txt -CAfile \(root) -attime SECONDS
                openssl ts -reply -in seal/tagmanifest-sha256.txt.tsr -text

            """
    }

    /// A section of its own, if there is any.
    private var countersignatures: [String] {
        let commands = CountersignatureCommands(evidence: evidence).text
        guard !commands.isEmpty else { return [] }
        return [
            """
            8. Each countersignature is one of the entry that it names
            ----------------------------------------------------------

            What the other side signed is the payload of that entry. The fingerprint
            must be one which the other side gave you in another way than with this
            bundle: a key that comes with a signature vouches for nobody.

            \(commands)
            """
        ]
    }

    private var everything: String {
        let number = countersignatures.isEmpty ? 8 : 9
        let keys = Set(evidence.records(of: .countersign).compactMap { $0.countersignature?.countersignature.publicKey })
        let countersigners = keys.map { " --countersigner \($0.openSSHFingerprint)" }.sorted().joined()
        return """
            \(number). All of it at once
            --------------------

            With the program that made it, which also checks that the report says
            what the records say:

                colophon verify \(folder).zip --signer \(evidence.genesis.keys.seal.openSSHFingerprint) --tsa-root ROOT.pem\(countersigners)

            """
    }
}
