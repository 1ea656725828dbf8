import Cryptography
import Files
import Intake
import LedgerStore
import Provenance
import Transparency

/// A document that words can be quoted from: one that comes now, or one that is in the ledger already.
struct QuotedDocument {
    let text: DocumentText
    /// The document's own bytes.
    let bytes: [UInt8]
    /// The file, when it comes now.
    var path: RawPath?
    /// The line and its salt, when it is on record.
    var recorded: (line: DocumentLine, salt: [UInt8])?

    /// The words of a quote, with their place.
    func words(_ draft: QuotedWordsDraft) throws -> QuotedWords {
        try draft.located(by: QuoteLocator(text), in: text)
    }
}

extension OpenLedger {
    /// Reads a document that comes now.
    func document(at path: RawPath, recognisesScans: Bool = false) async throws -> QuotedDocument {
        let name = String(decoding: path.lastComponent.bytes, as: UTF8.self)
        let bytes = try FileReader.contents(of: path, limit: DocumentText.documentByteCountLimit, followsLink: true)
        return QuotedDocument(
            text: try await DocumentText.read(named: name, bytes: bytes, recognisesScans: recognisesScans), bytes: bytes,
            path: path)
    }

    /// Reads the document of an agreement's first version, out of the ledger or, when that has only its digest, out of a file.
    func recordedDocument(of stored: StoredAgreement, or file: RawPath? = nil) async throws -> QuotedDocument {
        let handle = stored.terms.handle
        guard let (line, salt) = try store.read({ try $0.documentLine(of: stored.entry) }) else {
            throw LedgerError(.badInput, "agreement \(handle) has no document", hint: "run colophon verify")
        }
        var bytes: [UInt8] = []
        if line.isKept {
            guard line.byteCount <= DocumentText.documentByteCountLimit else {
                throw LedgerError(.badInput, "the document of \(handle) is too large to be read for its words")
            }
            bytes = try store.read { reader in
                var bytes: [UInt8] = []
                let chunks = try reader.chunks(of: line.commitment)
                while let chunk = try chunks.next(), bytes.count <= DocumentText.documentByteCountLimit { bytes += chunk }
                return bytes
            }
        } else {
            guard let file else {
                throw LedgerError(
                    .badInput, "the ledger holds only the digest of the document of \(handle)",
                    hint: "give the file with --document")
            }
            bytes = try FileReader.contents(of: file, limit: DocumentText.documentByteCountLimit, followsLink: true)
        }
        guard SHA256.hash(bytes) == line.sha256 else {
            throw LedgerError(
                .badInput,
                line.isKept ? "the kept document of \(handle) is not the one on record" : "that is not the document of \(handle)",
                hint: line.isKept ? "run colophon verify" : "its SHA-256 is \(line.sha256.hex)")
        }
        // What was read by character recognition when it was recorded is read so again.
        let text = try await DocumentText.read(
            named: line.name, bytes: bytes, recognisesScans: line.text?.extractor.contains("tesseract") == true)
        return QuotedDocument(text: text, bytes: bytes, recorded: (line, salt))
    }
}

extension LedgerReader {
    /// The line that describes the document of an entry, with its salt.
    func documentLine(of entry: RecordedEntry) throws -> (DocumentLine, [UInt8])? {
        guard let line = try lines(of: entry.position, in: ["document"]).first, let document = DocumentLine(line.json) else {
            return nil
        }
        return (document, try ListLine(bytes: line.bytes).salt)
    }
}

extension NewVersion {
    /// Takes a document for the one that words are quoted from.
    mutating func quote(_ document: QuotedDocument, isKept: Bool, random: RandomSource = .system) throws {
        if let path = document.path {
            self.document = try IncomingDocument(path, isKept: isKept, of: document.text, random: random)
        } else {
            quoted = document.recorded
        }
    }
}

extension IncomingDocument {
    /// The file of a text that was read a moment ago: still the same bytes, or nothing is recorded.
    init(_ path: RawPath, isKept: Bool, of text: DocumentText, random: RandomSource = .system) throws {
        try self.init(
            path, isKept: isKept, text: DocumentLine.TextOrigin(sha256: text.digest, extractor: text.extractor), random: random)
        guard line.sha256 == text.documentDigest else {
            throw LedgerError(
                .changed, "\(path.lastComponent.display) changed while it was read",
                hint: "nothing was recorded; run the command again")
        }
    }
}
