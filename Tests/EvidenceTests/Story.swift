import Cryptography
import Evidence
import Provenance
import Testing
import Transparency

/// The brand story: forty images, twelve of which went to a brand for its own analytics, and a dataset that the brand licensed on.
///
/// Every record that does not concern the brand carries a canary, a word that must never be seen in a bundle about the brand.
struct Story {
    static let canary = "CANARY7f3a"
    static let agreementText = """
        CAMPAIGN CONTENT AGREEMENT

        1. Parties. This agreement is between Ana Duarte (the “Photographer”) and
        Lumen Brand GmbH (the “Brand”).

        2. Analytics. The Brand may analyse the content and data about its audience for
        internal analytics for measuring campaign performance, and nothing else.

        3. Term. This agreement begins on 1 January 2026 and ends on 31 December 2026.

        """
    static let quote = "internal analytics for measuring campaign performance, and nothing else"

    private(set) var ledger: TestLedger
    let work: EntryReference
    let agreement: EntryReference
    let link: EntryReference
    let use: EntryReference

    /// - Parameter title: The title of the work, to try hostile ones.
    init(
        title: String = "Harbour at dawn", action: String = "license-out", purpose: String = "commercialise-data",
        recipient: String = "partners", fileSize: Int = 40, note: String? = nil
    ) throws {
        var ledger = try TestLedger()
        try ledger.append(
            .work, ["handle": .string("secret-\(Self.canary.lowercased())"), "version": 1, "kind": "image"],
            [
                ledger.line("title", ["text": .string("Secret \(Self.canary)")]),
                ledger.line("creator", ["name": .string("\(Self.canary) Person"), "role": "pht"]),
                ledger.file("\(Self.canary).jpg", Array("\(Self.canary) bytes".utf8)),
            ])
        work = try Self.addWork(&ledger, title, fileSize)
        agreement = try Self.addAgreement(&ledger)
        try ledger.append(
            .agreement, ["handle": .string("platform-\(Self.canary.lowercased())")],
            [
                ledger.line("title", ["text": .string("Platform \(Self.canary)")]),
                ledger.line("party", ["party": "platform", "name": .string(Self.canary), "role": "other"]),
            ])
        link = try Self.addLink(&ledger, work, agreement)
        ledger.wait(200 * 86_400)
        var facts = [
            Fact(field: "by", value: "lumen", basis: .declared), Fact(field: "action", value: action, basis: .observed),
            Fact(field: "object", value: "usage", basis: .observed), Fact(field: "purpose", value: purpose, basis: .observed),
            Fact(field: "recipient", value: recipient, basis: .observed),
            Fact(field: "form", value: "aggregated", basis: .observed),
            Fact(field: "from", value: "2026-06-01", basis: .observed),
            Fact(field: "until", value: "2026-06-30", basis: .declared),
        ].map { ($0.field, $0) }
        facts.removeAll { $0.1.value.isEmpty }
        var lines = try facts.map { try ledger.line($0.1) }
        lines.append(
            try ledger.document(
                "offer.html",
                Array("<html><script>alert(1)</script><p>Audience dataset, licence for analytics firms</p></html>\n".utf8),
                list: "exhibit", mediaType: "text/html"))
        if let note { lines.append(try ledger.line("note", ["text": .string(note)])) }
        lines.append(try ledger.line("target", WorkTarget(work: work, name: "harbour@1", part: .lines([2...13])).members))
        use = try ledger.append(.use, ["handle": "brand-dataset"], lines)
        try ledger.append(
            .use, ["handle": "other-use"], [ledger.line("note", ["text": .string(Self.canary)])])
        self.ledger = ledger
    }

    private static func addWork(_ ledger: inout TestLedger, _ title: String, _ fileSize: Int) throws -> EntryReference {
        var lines = [
            try ledger.line("title", ["text": .string(title)]),
            try ledger.line("creator", ["name": "Ana Duarte", "role": "pht"]),
        ]
        for number in 1...40 {
            let name = number <= 12 ? "harbour-\(number < 10 ? "0" : "")\(number).jpg" : "\(canary)-\(number).jpg"
            let content = number <= 12 ? "image \(number) " : "\(canary) image \(number) "
            lines.append(try ledger.file(name, Array((content + String(repeating: "·", count: fileSize)).utf8)))
        }
        return try ledger.append(.work, ["handle": "harbour", "version": 1, "kind": "image"], lines)
    }

    private static func addAgreement(_ ledger: inout TestLedger) throws -> EntryReference {
        let text = Array(agreementText.utf8)
        let start = try #require(text.indices.first { text[$0...].starts(with: quote.utf8) })
        let term = Term(
            id: "b1", effect: .permit, clause: "2", quote: quote, range: start..<start + quote.utf8.count, actions: [.analyse],
            objects: [.usage, .work], purposes: [.measurePerformance], recipients: [.`self`],
            exclusive: [.action, .purpose, .recipient], after: .ends)
        return try ledger.append(
            .agreement, ["handle": "lumen-2026"],
            [
                ledger.line("title", ["text": "Campaign content agreement"]),
                ledger.line(Party(handle: "ana", name: "Ana Duarte", role: .creator)),
                ledger.line(Party(handle: "lumen", name: "Lumen Brand GmbH", role: .other)),
                ledger.line(
                    AgreementDates(from: CalendarDay("2026-01-01"), until: CalendarDay("2026-12-31"), governingLaw: "Portugal")),
                ledger.document("agreement signed.txt", text, hasText: true),
                ledger.line(Execution(by: "lumen", on: CalendarDay("2025-12-20"), how: .signed, basis: .recorded)),
                ledger.line(term),
            ])
    }

    private static func addLink(
        _ ledger: inout TestLedger, _ work: EntryReference, _ agreement: EntryReference
    ) throws -> EntryReference {
        try ledger.append(
            .link, ["handle": "delivery-1", "agreement": agreement.json],
            [
                ledger.line("party", ["party": "lumen"]), ledger.line("delivery", ["on": "2026-01-10", "as": "JPEG, 4000 px"]),
                ledger.line("target", WorkTarget(work: work, name: "harbour@1", part: .lines([2...13])).members),
                ledger.line(
                    "target",
                    WorkTarget(work: EntryReference(index: 1, leaf: work.leaf), name: "secret@1", part: .all).members),
            ])
    }

    /// The case about the brand: the twelve images and nothing of the others.
    func evidence(tokens: [EvidenceToken] = [], withheld: [Int: WithheldReason] = [:]) throws -> EvidenceCase {
        EvidenceCase(
            slug: "lumen-2026", programVersion: "0.1.0", checkpoint: try ledger.checkpoint(),
            records: [
                try ledger.record(0), try ledger.record(work.index, lines: Set(0...13), withheld: withheld),
                try ledger.record(agreement.index), try ledger.record(link.index, lines: [0, 1, 2]), try ledger.record(use.index),
            ], tokens: tokens,
            searches: [SearchStatement(subject: "entries that cite agreement lumen-2026", found: [link.index, agreement.index])])
    }

    /// The bytes of the bundle.
    func bundle(_ evidence: EvidenceCase? = nil) throws -> [UInt8] {
        try Self.bundle(try evidence ?? self.evidence(), sealedBy: ledger.secrets.seal)
    }

    static func bundle(_ evidence: EvidenceCase, sealedBy key: SigningKey) throws -> [UInt8] {
        var bytes = [UInt8]()
        try BundleWriter(evidence).write(sealedBy: key) { bytes += $0 }
        return bytes
    }
}
