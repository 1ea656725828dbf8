/// A note whose text is a checkpoint.
public struct SignedCheckpoint: Sendable, Hashable {
    /// The note, with all of its signature lines.
    public let note: SignedNote

    /// What its text says. Do not rely on it before ``SignedNote/verdict(_:)`` or ``CheckpointPolicy/verdict(on:)`` is good.
    public let checkpoint: Checkpoint

    /// Takes the text of a note for a checkpoint.
    ///
    /// - Throws: A ``TransparencyError`` if the text is not one.
    public init(_ note: SignedNote) throws(TransparencyError) {
        self.note = note
        checkpoint = try Checkpoint(text: note.text)
    }

    /// Reads a note whose text is a checkpoint.
    ///
    /// - Throws: A ``TransparencyError`` if the bytes are not such a note.
    public init(bytes: [UInt8]) throws(TransparencyError) { try self.init(SignedNote(bytes: bytes)) }

    /// The note as it is stored and exchanged.
    public var bytes: [UInt8] { note.bytes }

    /// This note with a signature or cosignature more.
    public func adding(_ signature: NoteSignature) throws(TransparencyError) -> SignedCheckpoint {
        try SignedCheckpoint(note.adding(signature))
    }
}
