internal import Cryptography

extension AgreementTerms {
    /// Puts the versions of one agreement together: the words as first agreed, and every change since.
    ///
    /// - Throws: A ``ProvenanceError`` if the first version is missing, or one belongs to another agreement.
    public init(versions: [AgreementVersion]) throws(ProvenanceError) {
        let versions = versions.sorted { $0.number < $1.number }
        guard let first = versions.first, first.change == .original, first.dates != nil else {
            throw ProvenanceError(.malformedLine, "the words of an agreement as first agreed are not on record")
        }
        // The words as first agreed are read as they were last corrected.
        let corrections = versions.filter { $0.change == .correction }
        for correction in corrections where correction.document?.sha256 != first.document?.sha256 {
            throw ProvenanceError(
                .contradiction,
                "version \(correction.number) of agreement “\(first.handle)” reads another document than the first")
        }
        let reading = corrections.last ?? first
        guard let dates = reading.dates else {
            throw ProvenanceError(.malformedLine, "a reading of the words as first agreed says nothing of its days")
        }
        self.init(
            handle: first.handle, title: reading.title, parties: reading.parties, dates: dates, terms: reading.terms,
            executions: reading.executions, payment: reading.payment, precedence: reading.precedence,
            document: reading.reference, onRecord: first.onRecord, deadlines: reading.deadlines, duties: reading.duties)
        corrected = corrections.last?.onRecord
        for (position, version) in versions.enumerated() {
            guard version.handle == handle else {
                throw ProvenanceError(.contradiction, "two agreements are taken for one")
            }
            guard version.number == position + 1 else {
                throw ProvenanceError(.malformedLine, "version \(position + 1) of agreement “\(handle)” is missing")
            }
            guard version.isComplete else {
                throw ProvenanceError(
                    .malformedLine, "version \(version.number) of agreement “\(handle)” does not say what it should")
            }
            try add(version, settling: versions[..<position].last { version.settles($0) })
        }
    }

    /// - Parameter open: The version of which it says what was not known: it takes the place of that one among the words.
    private mutating func add(_ version: AgreementVersion, settling open: AgreementVersion?) throws(ProvenanceError) {
        if open == nil, version.change == .amendment { deadlines += version.deadlines }
        if let decided = version.decision { decision = decided.decision }
        guard let id = version.revisionID else {
            if version.change == .note {
                notes.append(AgreementNote(text: version.note, onRecord: version.onRecord))
                if version.note == nil { notes.removeLast() }
                for exhibit in version.exhibits {
                    notes.append(
                        AgreementNote(exhibit: exhibit.name, sha256: exhibit.sha256.hex, onRecord: version.onRecord))
                }
            }
            return
        }
        if let line = version.revision {
            // Who comes with a change comes with its first day, unless the words name another.
            let parties = version.parties.map { party in
                var party = party
                party.from = max(party.from ?? line.from, line.from)
                return party
            }
            var revision = Revision(
                id: id, from: line.from, until: line.until, isOpenEnded: line.isOpenEnded, reach: line.reach,
                acceptance: line.acceptance, how: line.how,
                replaces: line.replaces, terms: version.terms, duties: version.duties, leaves: line.leaves,
                precedence: version.precedence, parties: parties, executions: version.executions,
                document: version.reference, onRecord: version.onRecord)
            let settled = open.flatMap { _ in revisions.firstIndex { $0.id == id && $0.acceptance == .unknown } }
            if let settled {
                revision.firstEntry = revisions[settled].firstEntry ?? revisions[settled].onRecord?.entry
                revisions[settled] = revision
            } else {
                revisions.append(revision)
            }
        } else if let ending = version.ending {
            revisions.append(
                Revision(
                    id: id, from: ending.on.next ?? ending.on, until: ending.on, reach: ending.reach,
                    acceptance: .accepted(on: nil), terms: [], ending: ending, document: version.reference,
                    onRecord: version.onRecord))
        }
        if let twice = revisions.map(\.id).firstRepeated {
            throw ProvenanceError(.contradiction, "the agreement has two revisions named “\(twice)”")
        }
    }
}
