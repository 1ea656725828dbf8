public import Transparency

/// A record that is kept as one line of a list: a JSON object whose members are all known.
///
/// The members `list` and `salt` belong to the list, not to the record: they are added when the line is written, and passed
/// over when it is read.
public protocol LineRecord: Sendable, Hashable {
    /// The name of the list that lines of this kind stand in.
    static var list: String { get }
    /// The members of the line, without `list` and `salt`.
    var members: [String: JSON] { get }
    /// Reads the members of a line.
    ///
    /// - Throws: A ``ProvenanceError`` for a member that is missing, unknown, of the wrong type, or not written in the one way.
    init(line: JSON) throws(ProvenanceError)
}
