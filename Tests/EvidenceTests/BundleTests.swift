import Cryptography
import Evidence
import Files
import Foundation
import Provenance
import Testing

@Suite struct `Evidence bundle` {
    /// After every time in the tests.
    static let now = 4_000_000_000

    static func verify(_ bytes: [UInt8], _ change: (inout BundleTrust) throws -> Void = { _ in }) throws -> BundleVerification {
        var trust = BundleTrust(now: now)
        try change(&trust)
        return try BundleVerifier.verify(RandomAccessBytes(bytes), trust: trust)
    }

    static func outcome(_ check: BundleCheck, _ verification: BundleVerification) -> Check.Outcome? {
        let found = verification.report.checks.filter { $0.code == check.rawValue }.map(\.outcome)
        return found.contains(.failed) ? .failed : found.contains(.undetermined) ? .undetermined : found.first
    }

    @Test func `without anything from elsewhere a bundle is consistent and no more`() throws {
        let verification = try Self.verify(Story().bundle())
        #expect(verification.report.failures.isEmpty)
        #expect(verification.report.outcome == .undetermined)
        let open = verification.report.checks.filter { $0.outcome == .undetermined }.map(\.code)
        #expect(Set(open) == ["signer-identity", "time-coverage"])
    }

    @Test func `what is read back is what was written`() throws {
        let story = try Story()
        let bytes = try story.bundle()
        let evidence = try #require(try Self.verify(bytes).evidence)
        #expect(try Story.bundle(evidence, sealedBy: story.ledger.secrets.seal) == bytes)
    }

    @Test func `the order of what is handed over does not matter`() throws {
        let story = try Story()
        var evidence = try story.evidence()
        let bytes = try story.bundle(evidence)
        evidence.records.reverse()
        for index in evidence.records.indices { evidence.records[index].lines.reverse() }
        #expect(try story.bundle(evidence) == bytes)
    }

    /// Outputs are compared over runs by the project's scripts, in other folders, zones and languages; here it is seen that nothing of
    /// them can get in: the only times in a bundle are those of its records.
    @Test func `a bundle knows no other time than that of its records`() throws {
        let reader = try ZipReader(RandomAccessBytes(Story().bundle()))
        let this = Calendar(identifier: .gregorian).component(.year, from: Date())
        for entry in reader.entries where !entry.name.hasSuffix(".pem") && this > 2026 {
            let text = String(decoding: try reader.bytes(of: entry, limit: 1 << 20), as: UTF8.self)
            #expect(!text.contains("\(this)-"), "\(entry.name)")
        }
        let first = try Story().bundle()
        #expect(try Story().bundle() == first)
    }

    @Test func `these are the files of a bundle`() throws {
        let reader = try ZipReader(RandomAccessBytes(Story().bundle()))
        let names = reader.entries.map { String($0.name.drop { $0 != "/" }.dropFirst()) }.filter { !$0.contains("/file-0") }
        #expect(
            names == [
                "READ-ME-FIRST.txt", "bag-info.txt", "bagit.txt", "data/LIMITS.txt", "data/VERIFY.txt",
                "data/agreements/a-001/agreement.json", "data/agreements/a-001/agreement.txt",
                "data/agreements/a-001/clauses.json", "data/agreements/a-001/entry.json",
                "data/agreements/a-001/entry.tlog-proof", "data/agreements/a-001/lines.jsonl",
                "data/agreements/a-001/lines.proof.json", "data/bundle.json", "data/chronology.csv", "data/chronology.json",
                "data/environment.json", "data/exhibits.csv", "data/ledger/checkpoint.txt", "data/ledger/genesis/entry.json",
                "data/ledger/genesis/entry.tlog-proof", "data/ledger/genesis/genesis.json", "data/ledger/genesis/lines.jsonl",
                "data/ledger/genesis/lines.proof.json", "data/ledger/keys.json", "data/ledger/keys/entry-0.pem",
                "data/ledger/keys/log-0.pem", "data/ledger/keys/log-0.vkey", "data/ledger/keys/seal-0.pub", "data/report.html",
                "data/report.txt", "data/ro-crate-metadata.json", "data/scope/findings.json", "data/scope/findings.txt",
                "data/shares/s-001/entry.json", "data/shares/s-001/entry.tlog-proof", "data/shares/s-001/lines.jsonl",
                "data/shares/s-001/lines.proof.json", "data/shares/s-001/share.json", "data/uses/u-001/entry.json",
                "data/uses/u-001/entry.tlog-proof", "data/uses/u-001/exhibit-001.txt", "data/uses/u-001/lines.jsonl",
                "data/uses/u-001/lines.proof.json", "data/uses/u-001/use.json", "data/withheld.json",
                "data/works/w-001/entry.json", "data/works/w-001/entry.tlog-proof", "data/works/w-001/lines.jsonl",
                "data/works/w-001/lines.proof.json", "data/works/w-001/work.json", "manifest-sha256.txt",
                "seal/allowed_signers", "seal/seal-key.pub", "seal/tagmanifest-sha256.txt.sig", "tagmanifest-sha256.txt",
            ])
    }

    @Test func `the expected fingerprint settles whose bundle it is, and another one fails it`() throws {
        let story = try Story()
        let bytes = try story.bundle()
        let key = story.ledger.secrets.seal.publicKey
        for name in [key.openSSHFingerprint, String(key.openSSHFingerprint.dropFirst(7)), Hex.encode(key.bytes)] {
            #expect(Self.outcome(.signerIdentity, try Self.verify(bytes) { $0.sealKey = name }) == .passed)
        }
        let other = try Story(title: "x").ledger.secrets.entry.publicKey.openSSHFingerprint
        for name in [other, "", "SHA256:", key.openSSHFingerprint.lowercased()] {
            #expect(Self.outcome(.signerIdentity, try Self.verify(bytes) { $0.sealKey = name }) == .failed)
        }
    }

    @Test func `a checkpoint that the reader holds is compared`() throws {
        let story = try Story()
        let bytes = try story.bundle()
        let same = try Self.verify(bytes) { $0.checkpoint = try story.ledger.checkpoint() }
        #expect(Self.outcome(.foreignCheckpoint, same) == .passed)
        #expect(Self.outcome(.signerIdentity, same) == .passed)
        let earlier = try Self.verify(bytes) { $0.checkpoint = try story.ledger.checkpoint(3) }
        #expect(Self.outcome(.foreignCheckpoint, earlier) == .undetermined)
        #expect(Self.outcome(.signerIdentity, earlier) == .undetermined)
        let fork = try Self.verify(bytes) { $0.checkpoint = try Story(title: "Another title").ledger.checkpoint() }
        #expect(Self.outcome(.foreignCheckpoint, fork) == .failed)
        let stranger = try Self.verify(bytes) { $0.checkpoint = try TestLedger(seed: 9).checkpoint() }
        #expect(Self.outcome(.foreignCheckpoint, stranger) == .failed)
        #expect(Self.outcome(.foreignCheckpoint, try Self.verify(bytes) { $0.checkpoint = [1, 2, 3] }) == .failed)
    }

    @Test(.enabled(if: TestAuthority.isAvailable)) func `with root and fingerprint everything passes`() throws {
        let authority = try TestAuthority()
        let story = try Story()
        let note = try story.ledger.checkpoint()
        let stamp = try authority.stamp(note)
        let early = try authority.stamp(story.ledger.checkpoint(4))
        let evidence = try story.evidence(tokens: [
            EvidenceToken(request: stamp.request, reply: stamp.reply, checkpoint: note, consistency: []),
            EvidenceToken(
                request: early.request, reply: early.reply, checkpoint: try story.ledger.checkpoint(4),
                consistency: try story.ledger.consistency(from: 4)),
        ])
        let bytes = try story.bundle(evidence)
        let fingerprint = story.ledger.secrets.seal.publicKey.openSSHFingerprint
        let trusted = try Self.verify(bytes) {
            $0.timeStampRoots = try authority.roots()
            $0.sealKey = fingerprint
        }
        for check in trusted.report.checks where check.outcome != .passed { Issue.record("\(check)") }
        let open = try Self.verify(bytes) { $0.sealKey = fingerprint }
        #expect(Self.outcome(.tokenAuthority, open) == .undetermined)
        let other = try TestAuthority()
        let stranger = try Self.verify(bytes) { $0.timeStampRoots = try other.roots() }
        #expect(Self.outcome(.tokenAuthority, stranger) == .failed)
        #expect(Self.outcome(.tokenAuthority, try Self.verify(bytes) { $0.now = 1_600_000_000 }) == .failed)
    }

    @Test(.enabled(if: TestAuthority.isAvailable)) func `the seal can be stamped later, more than once`() throws {
        let authority = try TestAuthority()
        let story = try Story()
        let file = authority.folder.appendingPathComponent("bundle.zip")
        let path = try #require(RawPath(file.path))
        try BundleWriter(story.evidence()).write(to: path, sealedBy: story.ledger.secrets.seal)
        let before = try Data(contentsOf: file)
        let list = try BundleSeal.imprint(of: path)
        for number in 1...2 {
            let request = try TimeStampRequest(list).bytes
            try Data(request).write(to: authority.folder.appendingPathComponent("request.tsq"))
            _ = try Program.run(
                "/usr/bin/openssl",
                ["ts", "-reply", "-queryfile", "request.tsq", "-out", "reply.tsr", "-config", "tsa.cnf", "-section", "one"],
                in: authority.folder)
            let reply = Array(try Data(contentsOf: authority.folder.appendingPathComponent("reply.tsr")))
            try BundleSeal.add(request: request, reply: reply, to: path, now: Self.now)
            let stamped = try BundleVerifier.verify(path, trust: BundleTrust(timeStampRoots: authority.roots(), now: Self.now))
            #expect(stamped.report.failures.isEmpty)
            #expect(stamped.report.checks.filter { $0.code == "seal-time" && $0.outcome == .passed }.count == number)
        }
        #expect(try Data(contentsOf: file) != before)
        let other = try authority.stamp([1])
        #expect(throws: EvidenceError.self) {
            try BundleSeal.add(request: other.request, reply: other.reply, to: path, now: Self.now)
        }
    }

    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh-keygen")))
    func `ssh-keygen accepts the seal`() throws {
        let reader = try ZipReader(RandomAccessBytes(Story().bundle()))
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("colophon-seal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for entry in reader.entries where entry.name.contains("/seal/") || entry.name.hasSuffix("/tagmanifest-sha256.txt") {
            let name = entry.name.split(separator: "/").last.map(String.init) ?? ""
            try Data(reader.bytes(of: entry, limit: 1 << 20)).write(to: folder.appendingPathComponent(name))
        }
        let arguments = [
            "-Y", "verify", "-f", "allowed_signers", "-I", "seal-key", "-n", "colophon-evidence-bundle", "-s",
            "tagmanifest-sha256.txt.sig",
        ]
        let list = Array(try Data(contentsOf: folder.appendingPathComponent("tagmanifest-sha256.txt")))
        let good = try Program.run("/usr/bin/ssh-keygen", arguments, in: folder, input: list)
        #expect(good.status == 0, "\(good.output)")
        #expect(try Program.run("/usr/bin/ssh-keygen", arguments, in: folder, input: list + [0x0A]).status != 0)
    }

    @Test func `nothing of other records is in a bundle`() throws {
        let bytes = try Story().bundle()
        let text = String(decoding: bytes, as: Unicode.ASCII.self)
        #expect(!text.contains(Story.canary))
        #expect(!text.contains(Story.canary.lowercased()))
        let encoded = Base64.encode(Array(Story.canary.utf8)).prefix(10)
        #expect(!text.contains(encoded))
        for word in [NSUserName(), ProcessInfo.processInfo.hostName, FileManager.default.currentDirectoryPath]
        where word.count > 4 {
            #expect(!text.contains(word), "\(word)")
        }
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["COLOPHON_BUNDLE_OUT"] != nil))
    func `a bundle can be written for other tools to look at`() throws {
        let folder = URL(fileURLWithPath: ProcessInfo.processInfo.environment["COLOPHON_BUNDLE_OUT"] ?? "")
        let authority = try TestAuthority()
        let story = try Story()
        let note = try story.ledger.checkpoint(5)
        let stamp = try authority.stamp(note)
        let token = EvidenceToken(
            request: stamp.request, reply: stamp.reply, checkpoint: note, consistency: try story.ledger.consistency(from: 5))
        try Data(story.bundle(story.evidence(tokens: [token], withheld: [13: .notRequested])))
            .write(to: folder.appendingPathComponent("story.zip"))
        try? FileManager.default.removeItem(at: folder.appendingPathComponent("root.pem"))
        try FileManager.default.copyItem(
            at: authority.folder.appendingPathComponent("ca.pem"), to: folder.appendingPathComponent("root.pem"))
    }
}
