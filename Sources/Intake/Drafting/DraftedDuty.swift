internal import Provenance

/// A duty of the other side as a plain sentence says it, for a person to confirm or change.
struct DraftedDuty {
    var id: String
    var what: DutyKind
    /// The sentence in the document's text.
    var range: Range<Int>
    var objects: Set<UseObject> = []
    var due: DutyTrigger?
    /// How many days there are then.
    var within: Int?
    var amount: String?
    /// What a person should look at, in a line each.
    var remarks: [String] = []
}
