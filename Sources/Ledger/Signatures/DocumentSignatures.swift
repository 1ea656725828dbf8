public import Cryptography
public import Files
import Intake
import LedgerStore
public import Provenance
import Transparency

/// Reads the signatures in a document, with no ledger.
public enum DocumentSignatures {
    /// The largest document that is read for its signatures.
    public static let byteCountLimit = 256 << 20

    /// Checks every signature in a PDF file.
    ///
    /// - Throws: A ``LedgerError`` for a file of another kind: it can hold none that could be read here.
    public static func check(_ document: RawPath, roots: TrustStore?, now: Int) async throws -> [PDFSignatureReport] {
        let bytes = try FileReader.contents(of: document, limit: byteCountLimit, followsLink: true)
        guard PDFSignatures.isPDF(bytes) else {
            throw LedgerError(
                .badInput, "\(document.display) is not a PDF file", hint: "signatures are read from PDF files only")
        }
        return await PDFSignatures.checkWithUpdates(bytes, roots: roots, now: now)
    }
}

extension LineList {
    /// Adds a line for each signature that was found in a document.
    mutating func add(_ signatures: [PDFSignatureReport]) throws {
        for report in signatures { try add(SignatureLine.list, SignatureLine(report).members) }
    }
}

extension LedgerReader {
    /// The signatures that were found in the document of an agreement.
    func signatures(of entry: Int) throws -> [SignatureLine] {
        try lines(of: entry, in: [SignatureLine.list]).map { try SignatureLine(line: $0.json) }
    }
}
