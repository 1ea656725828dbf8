import Cryptography
import Files
import Intake
import LedgerStore
import Provenance
import Transparency

extension OpenLedger {
    /// Records that works went to a party under an agreement: one entry for each day of delivery, all in one transaction.
    public func link(_ request: LinkRequest, unlock: () throws -> Writer) async throws -> LinkOutcome {
        let delivered = try await digests(of: request.delivered)
        let writer = try unlock()
        var outcome = LinkOutcome()
        var links: [Recorded] = []
        let appended = try append(by: writer) { appender in
            let reader = appender.reader
            let agreement = try reader.agreement(named: request.agreement, .none)
            let known = try Dictionary(
                grouping: reader.links(under: agreement, on: Set(request.deliveries.map(\.on))), by: \.on)
            guard agreement.terms.decision != .declined else {
                throw LedgerError(
                    .badInput, "agreement \(request.agreement) was declined, so nothing goes out under it",
                    hint: "record what was agreed instead, or decide again: colophon agreement decide \(request.agreement)")
            }
            if agreement.terms.decision == .pending {
                outcome.warnings.append("whether agreement \(request.agreement) was agreed to is not decided on record")
            }
            for delivery in request.deliveries {
                let onDay = try agreement.terms.onDay(delivery.on)
                outcome.warn(onDay, agreement.terms.handle)
                let party = try Self.recipient(request.party, of: agreement.terms, on: onDay)
                if delivery.on.isToCome(at: writer.now) {
                    outcome.notes.append("the delivery is dated \(delivery.on), which is still to come")
                }
                let targets = try reader.targets(delivery.works, places: delivery.places) { work in
                    if let claimed = CalendarDay(unixSeconds: work.claimedTime), delivery.on < claimed {
                        outcome.warnings.append(
                            "the delivery of \(work.name) is dated \(delivery.on), before the work was on record (\(claimed))")
                    }
                }
                guard !targets.isEmpty else { throw LedgerError(.badInput, "no work is named") }
                let link = NewLink(
                    handle: request.deliveries.count == 1 ? request.handle : nil, party: party, onDay: onDay, form: request.form,
                    note: request.note, delivered: delivered, targets: targets, governing: agreement.entry(of: onDay.governing))
                if let same = known[delivery.on]?.first(where: { link.isOnRecord(as: $0) }) {
                    links.append(.known(same))
                } else {
                    try appender.add(link, writer.random)
                    links.append(.new)
                }
            }
        }
        var new = appended.references.makeIterator()
        outcome.links = try store.read { reader in
            try links.compactMap { link in
                switch link {
                case .known(let record): record
                case .new: try new.next().map { try reader.link(reader.recorded(at: $0.index)) }
                }
            }
        }
        outcome.known = Set(
            links.compactMap { link in
                guard case .known(let record) = link else { return nil }
                return record.handle
            })
        return outcome
    }

    /// What became of one delivery of a request.
    private enum Recorded {
        case known(LinkRecord)
        case new
    }

    private func digests(of paths: [RawPath]) async throws -> [FileLine] {
        var files: [FileLine] = []
        guard !paths.isEmpty else { return [] }
        try await HashingPipeline().run(paths) { result in
            switch result.outcome {
            case .file(let file): files.append(FileLine(file))
            case .skipped: break
            case .failed(_, let error): throw error
            }
        }
        return files
    }

    /// The party that is meant: the named one, or the only one on the other side.
    static func recipient(_ name: String?, of agreement: AgreementTerms, on onDay: AgreementOnDay) throws -> String {
        let handles = onDay.parties.filter { $0.role != .creator }.map(\.handle)
        if let name {
            if handles.contains(name) { return name }
            if let later = agreement.party(name), later.role != .creator, let from = later.from {
                throw LedgerError(
                    .badInput, "\(name) is a party to agreement \(agreement.handle) from \(from), not on \(onDay.day)",
                    hint: "give the day of the delivery with --on, or the party that received it with --to")
            }
            throw LedgerError(
                .unknownName, "agreement \(agreement.handle) has no party named \(name)",
                hint: NearestWord.hint(for: name, among: handles) ?? "it has: \(handles.joined(separator: ", "))")
        }
        let others = onDay.parties.filter { $0.role == .other }.map(\.handle)
        guard others.count == 1, let only = others.first else {
            throw LedgerError(
                .badInput, "agreement \(agreement.handle) has \(others.count) other parties",
                hint: "say which one with --to: \(others.joined(separator: ", "))")
        }
        return only
    }
}

extension LedgerReader {
    /// The parts of works that names stand for, each once however often it is named.
    ///
    /// - Parameters:
    ///   - places: Where each was named, for a refusal.
    ///   - visit: Called with the work of each.
    func targets(
        _ names: [WorkName], places: [String] = [], visit: (WorkRecord) -> Void = { _ in }
    ) throws -> [WorkTarget] {
        var seen: Set<WorkTarget> = []
        var targets: [WorkTarget] = []
        for (number, name) in names.enumerated() {
            let (target, work) = try target(name, place: number < places.count ? places[number] : nil)
            guard seen.insert(target).inserted else { continue }
            visit(work)
            targets.append(target)
        }
        return targets
    }

    private func target(_ name: WorkName, place: String?) throws -> (WorkTarget, WorkRecord) {
        guard let place else { return try target(name) }
        do { return try target(name) } catch let error as LedgerError {
            throw LedgerError(error.code, "\(place): \(error.reason)", hint: error.hint)
        }
    }

    /// The part of a work that a name stands for.
    func target(_ name: WorkName) throws -> (WorkTarget, WorkRecord) {
        let work = try work(name)
        guard let pattern = name.pattern else { return (WorkTarget(work: work.entry, name: work.name, part: .all), work) }
        let glob = try Glob(pattern)
        var lines: [Int] = []
        try forEachFile(of: work) { line, file in
            if let path = RawPath(file.path), glob.matches(path) { lines.append(line.index) }
        }
        guard !lines.isEmpty else {
            throw LedgerError(
                .unknownName, "no file of \(work.name) matches \(pattern)", hint: "colophon show \(work.name) lists the files")
        }
        return (WorkTarget(work: work.entry, name: work.name, part: WorkTarget.Part(ascending: lines)), work)
    }
}

extension LedgerAppender {
    /// The handle that was asked for, or the next free number: `link-3`.
    func freeHandle(_ kind: HandleKind, _ wanted: String?) throws -> String {
        if let wanted {
            guard Handle.isValid(wanted) else {
                throw LedgerError(
                    .badInput, "'\(wanted)' cannot be a handle",
                    hint: "use lowercase letters, digits, '.', '_' and '-', at most \(Handle.byteCountLimit) of them")
            }
            guard try !isTaken(kind, wanted) else {
                throw LedgerError(
                    .nameTaken,
                    "there is \(kind == .agreement || kind == .use ? "an" : "a") \(kind.rawValue) named \(wanted) already")
            }
            return wanted
        }
        var number = try reader.handleCount(of: kind) + 1
        while try isTaken(kind, "\(kind.rawValue)-\(number)") { number += 1 }
        return "\(kind.rawValue)-\(number)"
    }
}
