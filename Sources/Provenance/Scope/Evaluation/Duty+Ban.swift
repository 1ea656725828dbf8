extension Duty {
    /// The condition that says whether a duty on request was asked for, and its days are over.
    var asked: String { "asked-\(id)" }

    /// The last day for it, when the agreement has ended or will; nil where no day can be told.
    func lastDay(agreementEnds: CalendarDay?) -> CalendarDay? {
        if let until { return until }
        guard due == .atEnd, let agreementEnds else { return nil }
        return CalendarDay(ordinal: agreementEnds.ordinal + (within ?? 0))
    }

    /// What a duty to delete or return comes to for uses: from the day after its last, no copies and no data may be kept.
    ///
    /// - Parameter owner: Those for whom the duty works: what they owe themselves is no ban on anybody's use.
    func ban(agreementEnds: CalendarDay?, creators: [String]) -> Term? {
        guard what.endsKeeping, let objects, by.map({ !creators.contains($0) }) ?? true else { return nil }
        var ban = Term(
            id: id, effect: .forbid, clause: words.clause, quote: words.quote, range: words.range,
            actions: [.keepCopy, .keepData],
            objects: objects, after: .survives)
        if due == .onRequest {
            ban.requires = [asked]
        } else {
            guard let last = lastDay(agreementEnds: agreementEnds), let from = last.next else { return nil }
            ban.from = from
        }
        return ban
    }
}
