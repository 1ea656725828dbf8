internal import Clauses
internal import Provenance

/// A term as the words of a reviewed passage suggest it, for a person to confirm or change.
struct DraftedTerm {
    var id: String
    var effect: Effect
    /// The passage in the document's text.
    var range: Range<Int>
    var actions: Set<Action>
    var objects: Set<UseObject>
    var after: AfterEnd
    var purposes: Set<Purpose> = []
    var recipients: Set<Recipient> = []
    var form: Set<DataForm> = []
    var exclusive: Set<ExclusiveDimension> = []
    var unless: Set<String> = []
    var reading: Reading = .express
    /// Whether it is not to be joined with what else is suggested for the same words.
    var isApart = false
    /// What a person should look at, in a line each.
    var remarks: [String] = []

    /// Whether two findings say of the same words what one term can hold: both or neither of them limit a purpose, a recipient or a form.
    ///
    /// Joined, a limit that one of them has would fall on the acts of the other, or be lost.
    func canTakeIn(_ other: DraftedTerm) -> Bool {
        range == other.range && effect == other.effect && (id == "licence") == (other.id == "licence") && !isApart
            && !other.isApart && unless == other.unless
            && (reading == .contested) == (other.reading == .contested) && form == other.form
            && (recipients == other.recipients) && purposes == other.purposes
    }

    /// Whether it says all that another term does.
    func says(_ other: DraftedTerm) -> Bool {
        effect == other.effect && isApart == other.isApart && range.lowerBound <= other.range.lowerBound
            && range.upperBound >= other.range.upperBound && actions.isSuperset(of: other.actions) && objects == other.objects
            && purposes == other.purposes && recipients == other.recipients && form == other.form && unless == other.unless
            && (reading != .contested || other.reading == .contested)
    }

    /// Whether a licence that has been drafted for a sentence says what another term of the same words does: to adapt, to license on.
    func makesNeedless(_ other: DraftedTerm) -> Bool {
        other.id != id && other.effect == .permit && !other.isApart && range.overlaps(other.range)
            && actions.isSuperset(of: other.actions) && objects.isSuperset(of: other.objects)
    }

    /// Takes in what another finding says about the same words.
    mutating func add(_ other: DraftedTerm) {
        actions.formUnion(other.actions)
        objects.formUnion(other.objects)
        exclusive.formUnion(other.exclusive)
        if other.after == .survives { after = .survives }
        remarks += other.remarks.filter { !remarks.contains($0) }
    }
}
