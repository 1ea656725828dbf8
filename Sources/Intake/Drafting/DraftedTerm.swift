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
    var purposes: Set<Purpose>
    var recipients: Set<Recipient>
    var form: Set<DataForm>
    var exclusive: Set<ExclusiveDimension>
    var unless: Set<String>
    var reading: Reading
    var after: AfterEnd
    /// What a person should look at, in a line each.
    var remarks: [String]

    /// Takes in what another finding says about the same words.
    mutating func add(_ other: DraftedTerm) {
        actions.formUnion(other.actions)
        objects.formUnion(other.objects)
        // Two lists of purposes limit more than one; the wider of both is what the words allow.
        purposes.formUnion(other.purposes)
        recipients.formUnion(other.recipients)
        form.formUnion(other.form)
        exclusive.formUnion(other.exclusive)
        unless.formUnion(other.unless)
        if other.reading == .contested { reading = .contested }
        if other.after == .survives { after = .survives }
        remarks += other.remarks.filter { !remarks.contains($0) }
    }
}
