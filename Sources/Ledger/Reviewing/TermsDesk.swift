import Cryptography
public import Files
import Intake

/// A drafted terms file that lies open for its owner, until it is recorded or given up.
///
/// It is kept with the memory of this machine and not with other temporary files: an hour of reading must survive a mistake.
public struct TermsDesk: Sendable {
    /// The file.
    public let path: RawPath
    private let draft: [UInt8]

    /// Lays out the draft of a document's terms. One that is there already is taken up again.
    ///
    /// - Returns: The desk, and whether it was found with work on it.
    public static func open(
        for document: RawPath, handle: String?, recognisesScans: Bool, _ workplace: Workplace
    ) async throws -> (desk: TermsDesk, wasThere: Bool) {
        let reviewed = try await DocumentReview.make(of: document, recognisesScans: recognisesScans)
        let draft = Array(reviewed.draft(handle: handle).yaml.utf8)
        let folder = workplace.state.appending("drafts")
        try PrivateFolder.create(folder)
        let path = folder.appending("\(reviewed.document.documentDigest.hex.prefix(16)).yaml")
        let wasThere = path.exists
        if !wasThere { try AtomicFile.write(draft, to: path, mode: 0o600) }
        return (TermsDesk(path: path, draft: draft), wasThere)
    }

    /// Whether nobody has written anything into it yet.
    public var isUntouched: Bool {
        get throws { try FileReader.contents(of: path, limit: DocumentText.byteCountLimit) == draft }
    }

    /// Whether nothing is left in it but blank lines and explanations: that gives it up, as with the message of a commit.
    public var isEmptied: Bool {
        get throws {
            let text = try FileReader.contents(of: path, limit: DocumentText.byteCountLimit)
            return text.split(separator: UInt8(ascii: "\n")).allSatisfy { line in
                line.first { $0 > 0x20 }.map { $0 == UInt8(ascii: "#") } ?? true
            }
        }
    }

    /// Takes the file away once its terms are on record, or given up.
    public func clear() throws { try FileRemoval.remove(path) }
}
