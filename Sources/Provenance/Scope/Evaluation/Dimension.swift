/// One of the things in which a term and a use must meet.
public enum Dimension: String, Sendable, Hashable, CaseIterable {
    case action
    case object
    case purpose
    case recipient
    case form
    /// Whether the words speak to the one who acts.
    case party
    /// Whether the term was in force on the day.
    case time
    /// Whether the words say so plainly.
    case reading
    /// Whether the conditions of a permission are met, or the exception to a ban.
    case condition

    /// The position in which it is shown.
    var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// The same thing where words can close their own list.
    var exclusive: ExclusiveDimension? { ExclusiveDimension(rawValue: rawValue) }
}
