import Cryptography
import LedgerStore
import Provenance
import Transparency

/// The agreements and deliveries of the first entries of a log: what uses are held against.
struct Portfolio {
    let times: OutsideTimes
    let agreements: [StoredAgreement]
    let links: [LinkRecord]

    /// The agreement that an entry is about, in whichever version a link names it.
    private let byEntry: [EntryReference: AgreementTerms]
    private let byName: [String: Int]
    /// For each work the links that name it, or another version of it.
    private var byWork: [String: [(link: Int, target: WorkTarget)]] = [:]

    init(_ reader: LedgerReader, size: Int) throws {
        times = try OutsideTimes(reader).before(size)
        agreements = try reader.agreements(times, before: size)
        links = try reader.links(before: size)
        byEntry = Dictionary(agreements.flatMap { stored in stored.entries.map { ($0.reference, stored.terms) } }) { first, _ in
            first
        }
        byName = Dictionary(agreements.enumerated().map { ($1.terms.handle, $0) }) { first, _ in first }
        for (number, link) in links.enumerated() {
            for target in link.targets { byWork[target.handle, default: []].append((number, target)) }
        }
    }

    /// The links of a work in any version.
    func links(of handle: String) -> [(link: LinkRecord, target: WorkTarget)] {
        (byWork[handle] ?? []).map { (links[$0.link], $0.target) }
    }

    /// The questions that a use of a work, or of a part of it, comes down to: one for each set of deliveries that reached the same files.
    ///
    /// When twelve of forty files were delivered and all forty were used, there are two questions, and two answers. Deliveries to others
    /// than the one who acts are noted, and divide nothing.
    func questions(about target: WorkTarget, usedBy party: String, _ reader: LedgerReader) throws -> [WorkLinks] {
        let work = try reader.work(reader.recorded(at: target.work.index))
        let files = work.firstFileLine..<work.firstFileLine + work.fileCount
        let used = target.ranges(among: files)
        let candidates = byWork[target.handle] ?? []
        var parts: [(lines: [ClosedRange<Int>], links: [LinkFact])] = [(used, [])]
        for (number, delivered) in candidates {
            let isSameVersion = delivered.work == target.work
            guard let fact = fact(links[number], isOtherVersion: !isSameVersion) else { continue }
            let reached = isSameVersion ? delivered.ranges(among: files) : used
            guard concerns(links[number], party) else {
                parts = parts.map { ($0.lines, $0.lines.intersecting(reached).isEmpty ? $0.links : $0.links + [fact]) }
                continue
            }
            parts = parts.flatMap { part in
                let inside = part.lines.intersecting(reached)
                let outside = part.lines.subtracting(reached)
                return [(inside, part.links + [fact]), (outside, part.links)].filter { !$0.0.isEmpty }
            }
        }
        let onRecord = times.onRecord(try reader.recorded(at: target.work.index))
        return parts.map { part in
            let count = part.lines.reduce(0) { $0 + $1.count }
            let name = count == work.fileCount ? target.name : "\(target.name) (\(count) of \(work.fileCount) files)"
            return WorkLinks(name: name, links: part.links, onRecord: onRecord)
        }
    }

    /// Whether a delivery was to the one who acts, or under an agreement that names him.
    private func concerns(_ link: LinkRecord, _ party: String) -> Bool {
        link.party == party || byEntry[link.agreement].map { reaches($0, party) } == true
    }

    /// Whether an agreement speaks of somebody, or one that took its place does.
    private func reaches(_ terms: AgreementTerms, _ party: String) -> Bool {
        line(from: terms).contains { $0.party(party) != nil }
    }

    /// An agreement and those that took its place, one after the other.
    private func line(from terms: AgreementTerms) -> [AgreementTerms] {
        var found = [terms]
        var seen: Set<String> = [terms.handle]
        var next = 0
        while next < found.count {
            for heir in found[next].heirs where seen.insert(heir).inserted {
                if let terms = agreement(named: heir) { found.append(terms) }
            }
            next += 1
        }
        return found
    }

    /// The agreements that can decide about a use by somebody: those that speak of him, those whose place one of them took, and
    /// those that took the place of any of these.
    func agreements(about party: String) -> [StoredAgreement] {
        var handles: Set<String> = []
        for agreement in agreements where reaches(agreement.terms, party) {
            handles.formUnion(line(from: agreement.terms).map(\.handle))
        }
        return agreements.filter { handles.contains($0.terms.handle) }
    }

    /// The agreement of a name.
    func agreement(named handle: String) -> AgreementTerms? {
        byName[handle].map { agreements[$0].terms }
    }

    /// The handle of the agreement that a link went out under.
    func handle(of link: LinkRecord) -> String? { byEntry[link.agreement]?.handle }

    private func fact(_ link: LinkRecord, isOtherVersion: Bool) -> LinkFact? {
        guard let agreement = byEntry[link.agreement]?.handle else { return nil }
        return LinkFact(
            agreement: agreement, party: link.party, delivered: link.on, isOtherVersion: isOtherVersion,
            onRecord: OnRecord(
                entry: link.entry.index, leaf: link.entry.leaf.hex, claimed: CalendarDay(unixSeconds: link.claimedTime),
                stamped: times.earliest(covering: link.entry.index).flatMap { CalendarDay(unixSeconds: $0.time) }))
    }
}

extension WorkTarget {
    /// The handle in ``name``, without the version.
    var handle: String { String(name.prefix { $0 != "@" }) }

    /// The line ranges that are meant, of a work whose files stand in these lines.
    func ranges(among files: Range<Int>) -> [ClosedRange<Int>] {
        guard !files.isEmpty else { return [] }
        switch part {
        case .all: return [files.lowerBound...files.upperBound - 1]
        case .lines(let ranges): return ranges
        }
    }
}

extension [ClosedRange<Int>] {
    /// What two ascending lists of ranges have in common.
    func intersecting(_ other: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        var (left, right) = (0, 0)
        while left < count, right < other.count {
            let lower = Swift.max(self[left].lowerBound, other[right].lowerBound)
            let upper = Swift.min(self[left].upperBound, other[right].upperBound)
            if lower <= upper { result.append(lower...upper) }
            if self[left].upperBound < other[right].upperBound { left += 1 } else { right += 1 }
        }
        return result
    }

    /// What is left of ascending ranges without others.
    func subtracting(_ other: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
        var result: [ClosedRange<Int>] = []
        var index = 0
        for range in self {
            var lower = range.lowerBound
            while index < other.count, other[index].upperBound < lower { index += 1 }
            var next = index
            while next < other.count, other[next].lowerBound <= range.upperBound {
                if other[next].lowerBound > lower { result.append(lower...other[next].lowerBound - 1) }
                lower = Swift.max(lower, other[next].upperBound + 1)
                next += 1
            }
            if lower <= range.upperBound { result.append(lower...range.upperBound) }
        }
        return result
    }
}
