public import Cryptography
public import Transparency

/// One entry of the ledger that a bundle discloses, with the lines that concern the case.
public struct EvidenceRecord: Sendable {
    /// The position of the entry in the log.
    public var index: Int
    /// The envelope in its exact bytes: the leaf of the tree.
    public var body: [UInt8]
    /// The inclusion path to the root of the cited checkpoint.
    public var path: [Digest]
    /// The lines that are disclosed, in any order.
    public var lines: [EvidenceLine]

    public init(index: Int, body: [UInt8], path: [Digest], lines: [EvidenceLine] = []) {
        self.index = index
        self.body = body
        self.path = path
        self.lines = lines
    }
}

/// One disclosed line of a statement's list, and what becomes of the bytes it describes.
public struct EvidenceLine: Sendable {
    public var disclosed: DisclosedLine
    /// For a line that describes a file or a document: its bytes, or why they are not here. Nil for every other line.
    public var content: EvidenceContent?

    public init(_ disclosed: DisclosedLine, content: EvidenceContent? = nil) {
        self.disclosed = disclosed
        self.content = content
    }
}

/// The bytes that a line describes.
public enum EvidenceContent: Sendable {
    /// They are in the bundle.
    ///
    /// For an agreement, `text` is the text its quotes were found in, when it was extracted from the document and is not the document itself.
    case included(ByteSource, text: [UInt8]? = nil)
    /// They are not, for this reason.
    case withheld(WithheldReason)
}

/// Why bytes that a line describes are not in the bundle.
public enum WithheldReason: String, Sendable, Hashable, CaseIterable {
    /// Nobody asked for them: their digest is enough for the point made here.
    case notRequested = "not-requested"
    /// The ledger kept a commitment to them and not the bytes.
    case notKept = "not-kept"
    /// They were erased from the ledger.
    case erased
    /// The file is no longer where it was registered.
    case missing
    /// The file at hand has other bytes than the registered one.
    case changed

    /// The reason in words.
    public var sentence: String {
        switch self {
        case .notRequested: "The bytes were not asked for; the digest identifies them."
        case .notKept: "The ledger keeps the digest and not the bytes."
        case .erased: "The bytes were erased from the ledger."
        case .missing: "The file was not found where it was registered."
        case .changed: "The file now at this place has other bytes than the registered one."
        }
    }
}
