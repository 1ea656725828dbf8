import Cryptography
import LedgerStore
import Provenance
import Transparency

/// An entry to come about an agreement that is on record.
struct NewVersion {
    var content: AgreementVersion
    /// The line of a document that is in the ledger already, with its salt, when words are quoted from it.
    var quoted: (line: DocumentLine, salt: [UInt8])?
    /// Documents that come with it: of the first, words are quoted; the others are exhibits.
    var document: IncomingDocument?
    var exhibits: [IncomingDocument] = []
    /// The agreement that takes the place of this one.
    var supersededBy: EntryReference?

    init(_ content: AgreementVersion) { self.content = content }
}

/// What came of recording a change to an agreement.
public struct AgreementChangeOutcome: Sendable {
    public let agreement: AgreementRecord
    /// The version that says it.
    public let version: Int
    /// Whether it was on record before: then nothing was appended.
    public let wasKnown: Bool
    /// What the owner should know.
    public let warnings: [String]

    /// The entry that says it.
    public var recorded: AgreementRecord.Version { agreement.versions[version - 1] }
}

extension OpenLedger {
    /// Appends a version to an agreement, unless one says the same already.
    ///
    /// - Parameter isRepeatable: Whether it means something to say the same again, after something else.
    func append(
        _ new: NewVersion, to stored: StoredAgreement, isRepeatable: Bool = false, warnings: [String] = [],
        unlock: () throws -> Writer
    ) throws -> AgreementChangeOutcome {
        var content = new.content
        content.number = stored.versions.count + 1
        content.document = new.document?.line ?? new.quoted?.line
        content.exhibits = new.exhibits.map(\.line)
        if !isRepeatable, let known = stored.versions.last(where: { $0.says(content) }) {
            return AgreementChangeOutcome(
                agreement: try agreement(named: content.handle), version: known.number, wasKnown: true, warnings: [])
        }
        try stored.check(with: content)
        let writer = try unlock()
        _ = try append(by: writer) { appender in
            try appender.add(new, content, after: stored, writer.random)
        }
        return AgreementChangeOutcome(
            agreement: try agreement(named: content.handle), version: content.number, wasKnown: false, warnings: warnings)
    }
}

extension StoredAgreement {
    /// Makes sure that the agreement holds together with one more version.
    func check(with version: AgreementVersion) throws {
        do {
            let terms = try AgreementTerms(versions: versions + [version])
            try terms.check()
            // More open changes than can be weighed are refused when they are recorded, not when they are needed.
            if let day = version.revision?.from { _ = try terms.onDay(day) }
        } catch {
            throw LedgerError(.badInput, error.reason, hint: error.hint)
        }
    }
}

extension LedgerAppender {
    /// Adds a version behind the newest one, which must be the one that was looked at.
    func add(
        _ new: NewVersion, _ content: AgreementVersion, after stored: StoredAgreement, _ random: RandomSource
    ) throws {
        guard let newest = stored.entries.last,
            try reader.recorded(.agreement, named: content.handle).reference == newest.reference
        else {
            throw LedgerError(
                .changed, "agreement \(content.handle) was changed by another program meanwhile",
                hint: "nothing was recorded; run the command again")
        }
        try add(new, content, after: newest.reference, random)
    }

    /// Adds a version behind the one that an entry holds.
    func add(_ new: NewVersion, _ content: AgreementVersion, after previous: EntryReference, _ random: RandomSource) throws {
        var list = LineList(random: random)
        try list.add(content)
        if let document = new.document {
            try list.add("document", document.line.members, salt: document.salt)
        } else if let quoted = new.quoted {
            try list.add("document", quoted.line.members, salt: quoted.salt)
        }
        for exhibit in new.exhibits { try list.add("exhibit", exhibit.line.members, salt: exhibit.salt) }
        var members: [String: JSON] = [
            "handle": .string(content.handle), "version": .integer(content.number), "revises": previous.json,
            "change": .string(content.change.rawValue),
        ]
        members["supersededBy"] = new.supersededBy?.json
        try add(
            StatementDraft(.agreement, members, lineCount: list.count, listRoot: list.root), lines: list.lines,
            handle: (.agreement, content.handle, content.number))
        try new.document?.keep(in: self)
        for exhibit in new.exhibits { try exhibit.keep(in: self) }
    }
}
