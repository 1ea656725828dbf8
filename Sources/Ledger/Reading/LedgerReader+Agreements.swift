import Cryptography
import LedgerStore
import Provenance
import Transparency

/// An agreement with the entries it is put together from.
struct StoredAgreement {
    let terms: AgreementTerms
    /// Every entry about it, the first version first.
    let entries: [RecordedEntry]
    let versions: [AgreementVersion]

    /// The entry of the words as first agreed.
    var entry: RecordedEntry { entries[0] }

    /// The entry in which the words of a revision stand: the newest one, which says whether they were accepted.
    func entry(of revision: String) -> RecordedEntry {
        versions.lastIndex { $0.revisionID == revision }.map { entries[$0] } ?? entry
    }
}

extension LedgerReader {
    /// Reads one version of an agreement from its lines.
    func agreementVersion(_ entry: RecordedEntry, _ times: OutsideTimes) throws -> AgreementVersion {
        let lines = try headerLines(of: entry.position).map { (list: $0.list, line: $0.json) }
        do {
            return try AgreementVersion(entry.statement, lines: lines, onRecord: times.onRecord(entry))
        } catch {
            throw LedgerError(
                .badInput, "entry \(entry.position) is not about an agreement: \(error.reason)", hint: "run colophon verify")
        }
    }

    /// An agreement as far as the first entries of the log know it.
    func agreement(named name: String, _ times: OutsideTimes, before size: Int = .max) throws -> StoredAgreement {
        let newest = try recorded(.agreement, named: name)
        var entries: [RecordedEntry] = []
        for version in 1...max(1, newest.statement.version) {
            guard let handle = try entry(of: .agreement, named: name, version: version), handle.entry < size else { break }
            entries.append(try recorded(at: handle.entry))
        }
        return try agreement(entries, times)
    }

    private func agreement(_ entries: [RecordedEntry], _ times: OutsideTimes) throws -> StoredAgreement {
        let versions = try entries.map { try agreementVersion($0, times) }
        do {
            return StoredAgreement(terms: try AgreementTerms(versions: versions), entries: entries, versions: versions)
        } catch {
            throw LedgerError(
                .badInput, "agreement \(versions.first?.handle ?? "") cannot be put together: \(error.reason)",
                hint: "run colophon verify")
        }
    }

    /// All agreements, in the order of their handles.
    func agreements(_ times: OutsideTimes, before size: Int = .max) throws -> [StoredAgreement] {
        var groups: [[StoredHandle]] = []
        try forEachHandle(of: .agreement) { handle in
            guard handle.entry < size else { return }
            if groups.last?.last?.name == handle.name {
                groups[groups.count - 1].append(handle)
            } else {
                groups.append([handle])
            }
        }
        return try groups.map { try agreement($0.map { try recorded(at: $0.entry) }, times) }
    }
}

extension OutsideTimes {
    /// Where an entry stands, and by which day.
    func onRecord(_ entry: RecordedEntry) -> OnRecord {
        OnRecord(
            entry: entry.position, leaf: entry.reference.leaf.hex, claimed: CalendarDay(unixSeconds: entry.statement.claimedTime),
            stamped: earliest(covering: entry.position).flatMap { CalendarDay(unixSeconds: $0.time) })
    }

    /// The times as they were known when the log had so many entries.
    func before(_ size: Int) -> OutsideTimes {
        OutsideTimes(stamps: stamps.filter { $0.anchor.index < size }, pendingCount: pendingCount, pendingSince: pendingSince)
    }
}
