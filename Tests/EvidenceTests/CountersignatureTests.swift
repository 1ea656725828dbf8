import Cryptography
import Evidence
import Foundation
import Provenance
import Testing
import Transparency

@Suite struct `Countersignatures in a bundle` {
    private func outcome(_ bytes: [UInt8], _ check: BundleCheck, _ change: (inout BundleTrust) -> Void = { _ in }) throws
        -> [Check.Outcome]
    {
        try `Evidence bundle`.verify(bytes) { change(&$0) }.report.checks.filter { $0.code == check.rawValue }.map(\.outcome)
    }

    private func failures(_ story: CountersignedStory) throws -> Set<String> {
        Set(try `Evidence bundle`.verify(story.forcedBundle()).report.failures.map(\.code))
    }

    @Test func `a good one is checked again, and whose key it is stays open until it is told`() throws {
        let bytes = try CountersignedStory().bundle()
        #expect(try outcome(bytes, .countersignature) == [.passed])
        #expect(try outcome(bytes, .countersignerIdentity) == [.undetermined])
        let fingerprint = try #require(CountersignedStory.key).publicKey.openSSHFingerprint
        #expect(try outcome(bytes, .countersignerIdentity) { $0.countersigners = [fingerprint] } == [.passed])
        let other = try TestLedger().secrets.seal.publicKey.openSSHFingerprint
        #expect(try outcome(bytes, .countersignerIdentity) { $0.countersigners = [other] } == [.failed, .undetermined])
        #expect(try outcome(Story().bundle(), .countersignature).isEmpty)
        #expect(try outcome(Story().bundle(), .countersignerIdentity) { $0.countersigners = [fingerprint] } == [.failed])
    }

    @Test func `a bundle that was taken apart and put together for this test is the same`() throws {
        let story = try CountersignedStory()
        #expect(try story.forcedBundle() == story.bundle())
    }

    @Test func `a signature of another record's payload is found, and the writer refuses it`() throws {
        let story = try CountersignedStory { form, story in
            let payload = story.ledger.entries[story.link.index].envelope.payload
            form.countersignature = try Countersignature(of: payload, by: #require(CountersignedStory.key))
        }
        #expect(try failures(story).contains("countersignature"))
        #expect(throws: EvidenceError.self) { try story.bundle() }
    }

    @Test func `a countersignature that was moved to another record is found`() throws {
        let story = try CountersignedStory { form, story in form.reference = story.link }
        #expect(try failures(story).contains("countersignature"))
        let elsewhere = try CountersignedStory { form, story in
            form.reference = EntryReference(index: story.agreement.index, leaf: story.link.leaf)
        }
        #expect(try failures(elsewhere).isSuperset(of: ["countersignature", "entry-reference"]))
    }

    @Test func `a key that is swapped is found`() throws {
        let story = try CountersignedStory { form, story in
            let good = form.countersignature
            form.countersignature = Countersignature(
                form: good.form, publicKey: story.ledger.secrets.seal.publicKey, signature: good.signature)
        }
        #expect(try failures(story).contains("countersignature"))
    }

    @Test func `a signature in which one byte is another is found`() throws {
        let signature = try #require(try CountersignedStory().countersignature).signature
        for place in stride(from: 20, to: signature.utf8.count - 3, by: 397) {
            let story = try CountersignedStory { form, _ in
                var bytes = Array(form.countersignature.signature.utf8)
                bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
                form.countersignature = Countersignature(
                    form: .dsse, publicKey: form.countersignature.publicKey,
                    signature: String(decoding: bytes, as: UTF8.self))
            }
            #expect(try failures(story).contains("countersignature"), "byte \(place)")
        }
    }

    @Test func `a byte changed in the bundle is found at each level of care`() throws {
        let story = try CountersignedStory()
        for name in ["entry.json", "lines.jsonl", "envelope.json", "signer.pem", "signer.pub", "countersignature.json"] {
            for care in [Repacked.Care.archive, .tagManifest] {
                var bundle = try Repacked(story.bundle())
                let path = "data/countersignatures/k-001/\(name)"
                let count = try #require(bundle.files[path]).count
                bundle.files[path]?[count / 2] ^= 1
                let bytes = try bundle.bytes(care, sealedBy: care == .archive ? nil : story.ledger.secrets.seal)
                let isFound: Bool
                do { isFound = try !`Evidence bundle`.verify(bytes).report.failures.isEmpty } catch {
                    isFound = error is EvidenceError
                }
                #expect(isFound, "\(path)")
            }
        }
    }

    @Test func `what is not shown stays open`() throws {
        let story = try CountersignedStory()
        func open(_ evidence: EvidenceCase) throws -> [Check.Outcome] {
            try outcome(Story.bundle(evidence, sealedBy: story.ledger.secrets.seal), .countersignature)
        }
        #expect(try open(story.evidence(showsLine: false)) == [.undetermined])
        // Without the agreement, the delivery and the use that rest on it are left out as well.
        let missing = Set([story.story.agreement, story.story.link, story.story.use].map(\.index))
        #expect(try open(story.evidence(without: missing)) == [.undetermined])
    }

    // MARK: What people read

    @Test func `the report names who confirmed what, with which key, and what that does not show`() throws {
        let story = try CountersignedStory()
        let bundle = try Repacked(story.bundle())
        let fingerprint = try #require(CountersignedStory.key).publicKey.openSSHFingerprint
        func words(_ path: String) -> String {
            bundle.text(path).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        for path in ["data/report.txt", "data/report.html"] {
            let text = words(path)
            for part in [
                "What was confirmed", "K-001 over A-001 Campaign content agreement", "Lumen Brand GmbH", fingerprint,
                "It does not show who holds the key",
            ] {
                #expect(text.contains(part) || text.replacing("</h3>", with: "").contains(part), "\(path): \(part)")
            }
        }
        #expect(
            words("data/chronology.csv").contains(
                "it holds a signature over A-001 Campaign content agreement, recorded as that of Lumen"))
        #expect(words("data/VERIFY.txt").contains("8. Each countersignature"))
        let plain = try Repacked(Story().bundle())
        #expect(plain.text("data/report.txt").contains("No countersignature is part of this bundle."))
        #expect(!plain.text("data/VERIFY.txt").contains("countersign"))
    }

    @Test func `a key that nobody compared is called so`() throws {
        let story = try CountersignedStory { form, _ in
            form.identity = .notChecked
            form.party = nil
        }
        let text = try Repacked(story.bundle()).text("data/report.txt")
        #expect(text.contains("NOT CHECKED") && text.contains("a party that is not named"))
        #expect(text.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains("Whose key it is was not checked."))
    }
}

extension CountersignedStory {
    /// The countersignature as the entry holds it.
    var countersignature: Countersignature? {
        ledger.entries[entry.index].lines.first.flatMap {
            try? CountersignatureLine(line: .object($0.line.members)).countersignature
        }
    }
}

/// A stranger follows the commands of VERIFY.txt, word by word.
@Suite(
    .enabled(
        if: ["/usr/bin/ssh-keygen", "/usr/bin/openssl", "/bin/bash"].allSatisfy(FileManager.default.isExecutableFile),
        "ssh-keygen, openssl or bash is not installed"))
struct `Commands for countersignatures` {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "colophon-commands-\(UUID().uuidString)")

    /// Unpacks a bundle and runs the commands of section 8.
    private func run(_ bundle: Repacked) throws -> (status: Int32, output: String) {
        defer { try? FileManager.default.removeItem(at: folder) }
        for (path, bytes) in bundle.files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        }
        let section = try #require(bundle.text("data/VERIFY.txt").split(separator: "\n8. ").last?.split(separator: "\n9. ").first)
        let commands = section.split(separator: "\n").filter { $0.hasPrefix("    ") }.map { $0.dropFirst(4) }
        #expect(commands.count >= 3)
        let script = commands.joined(separator: "\n").replacing("/tmp/check", with: folder.path)
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/bin/bash")
        process.arguments = ["-euo", "pipefail", "-c", script]
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = try String(decoding: output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return (process.terminationStatus, text)
    }

    private func story(_ form: Countersignature.Form) throws -> CountersignedStory {
        try CountersignedStory { made, story in
            guard form == .sshsig else { return }
            let key = try #require(CountersignedStory.key)
            let payload = story.ledger.entries[story.agreement.index].envelope.payload
            let signature = SSHSignature(of: payload, by: key, namespace: Countersignature.namespace)
            made.countersignature = try Countersignature(armored: Array(signature.armored.utf8))
        }
    }

    @Test(arguments: [Countersignature.Form.dsse, .sshsig]) func `they show a good one, and a bad one`(
        form: Countersignature.Form
    ) throws {
        let story = try story(form)
        var bundle = try Repacked(story.bundle())
        let (status, output) = try run(bundle)
        let fingerprint = try #require(CountersignedStory.key).publicKey.openSSHFingerprint
        #expect(status == 0 && output.contains(fingerprint), "\(output)")
        #expect(output.contains(form == .dsse ? "Signature Verified Successfully" : "Good \"colophon-countersign\" signature"))
        // Another agreement in the place of the one that was signed.
        bundle.files["data/agreements/a-001/entry.json"] = bundle.files["data/shares/s-001/entry.json"]
        #expect(try run(bundle).status != 0)
    }
}
