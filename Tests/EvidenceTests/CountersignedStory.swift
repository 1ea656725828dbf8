import Cryptography
import Evidence
import Foundation
import Provenance
import Testing
import Transparency

/// The brand story with a countersignature of the agreement by the brand.
struct CountersignedStory {
    /// What stands in the countersignature's entry.
    struct Form {
        var countersignature: Countersignature
        var identity = CountersignatureLine.Identity.compared
        var party: String? = "lumen"
        /// The entry that it says to be for.
        var reference: EntryReference
    }

    private(set) var ledger: TestLedger
    let story: Story
    let entry: EntryReference

    static let key = SigningKey(seed: Array(repeating: 21, count: 32))

    /// - Parameter change: What is to be wrong with it.
    init(_ change: (inout Form, Story) throws -> Void = { _, _ in }) throws {
        story = try Story()
        var ledger = story.ledger
        let payload = ledger.entries[story.agreement.index].envelope.payload
        var form = try Form(
            countersignature: Countersignature(of: payload, by: #require(Self.key)), reference: story.agreement)
        try change(&form, story)
        let line = try ledger.line(
            CountersignatureLine(form.countersignature, identity: form.identity, party: form.party))
        entry = try ledger.append(.countersign, ["countersigns": form.reference.json], [line])
        self.ledger = ledger
    }

    func payload(_ entry: EntryReference) -> [UInt8] { ledger.entries[entry.index].envelope.payload }

    func evidence(without missing: Set<Int> = [], showsLine: Bool = true) throws -> EvidenceCase {
        var evidence = try story.evidence()
        evidence.checkpoint = try ledger.checkpoint()
        evidence.records = try evidence.records.filter { !missing.contains($0.index) }.map { old in
            try ledger.record(old.index, lines: Set(old.lines.map(\.disclosed.index)))
        }
        evidence.records.append(try ledger.record(entry.index, lines: showsLine ? nil : []))
        return evidence
    }

    func bundle() throws -> [UInt8] { try Story.bundle(evidence(), sealedBy: ledger.secrets.seal) }

    /// The bundle of a story that its writer would refuse: that of a good one, with this one's entries and proofs in the place of its own.
    ///
    /// Only somebody who has all keys of the ledger can make it.
    func forcedBundle() throws -> [UInt8] {
        let good = try CountersignedStory()
        var bundle = try Repacked(good.bundle())
        let note = try ledger.checkpoint()
        let size = ledger.size
        bundle.files["data/ledger/checkpoint.txt"] = note
        let folders = [
            "ledger/genesis": 0, "works/w-001": story.work.index, "agreements/a-001": story.agreement.index,
            "shares/s-001": story.link.index, "uses/u-001": story.use.index, "countersignatures/k-001": entry.index,
        ]
        for (folder, index) in folders {
            let record = try ledger.record(index)
            bundle.files["data/\(folder)/entry.tlog-proof"] = try TlogProof(
                proof: InclusionProof(index: index, size: size, path: record.path),
                signedCheckpoint: SignedCheckpoint(bytes: note)
            ).bytes
            bundle.files["data/\(folder)/entry.json"] = record.body
        }
        let lines = ledger.entries[entry.index].lines
        bundle.files["data/countersignatures/k-001/lines.jsonl"] = lines.flatMap { $0.line.bytes + [0x0A] }
        let root = SaltedList(leafHashes: lines.map(\.line.leafHash)).root.hex
        let proofs = bundle.text("data/countersignatures/k-001/lines.proof.json")
            .replacing(/"root":"[0-9a-f]+"/, with: "\"root\":\"\(root)\"")
        bundle.files["data/countersignatures/k-001/lines.proof.json"] = Array(proofs.utf8)
        return try bundle.bytes(.tagManifest, sealedBy: ledger.secrets.seal)
    }
}
