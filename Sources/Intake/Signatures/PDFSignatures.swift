public import Cryptography
public import Provenance

/// Checks the signatures in a PDF file: who signed which bytes, when, and what was added afterwards.
///
/// Each signature leaves out one string of the file, its own, and signs all bytes before and behind it up to the end that the file had then.
/// Known attacks are refused by taking nothing from a reader of PDF: the range has to begin the file and to leave out exactly that string
/// (universal forgery, signature wrapping), and bytes added later are never called signed (incremental saving).
public enum PDFSignatures {
    /// The largest file that is looked at.
    public static let maximumByteCount = 1 << 30

    /// Whether the bytes are a PDF file.
    public static func isPDF(_ bytes: [UInt8]) -> Bool { PDFSignatureFinder.isPDF(bytes) }

    /// Checks every signature of a file.
    ///
    /// - Parameters:
    ///   - bytes: The whole file.
    ///   - roots: The roots to trust, of signers and of time-stamping authorities; nil leaves open whose the certificates are.
    ///   - now: Today, in seconds since 1970.
    /// - Returns: One report for each signature, in the order in which they were added; none for a file without signatures.
    public static func check(_ bytes: [UInt8], roots: TrustStore?, now: Int) -> [PDFSignatureReport] {
        guard bytes.count <= maximumByteCount, isPDF(bytes) else { return [] }
        let finder = PDFSignatureFinder(bytes)
        let found = finder.dictionaries.map { PDFSignatureDictionary($0, in: bytes) }
            .sorted { ($0.end ?? .max, $0.place.lowerBound) < ($1.end ?? .max, $1.place.lowerBound) }
        var reports = found.enumerated().map { index, dictionary in
            var checker = PDFSignatureChecker(
                dictionary, bytes: bytes, roots: roots, now: now,
                laterEnds: found[(index + 1)...].compactMap(\.end))
            return checker.report(number: index + 1)
        }
        for place in finder.unreadable {
            reports.append(.unread(reports.count + 1, "what looks like a signature at byte \(place) cannot be read", bytes.count))
        }
        if finder.isTooMuch {
            reports.append(.unread(reports.count + 1, "the file has more objects or signatures than are looked at", bytes.count))
        }
        return reports
    }
}

extension PDFSignatureReport {
    /// What cannot be read is open: neither a signature, nor none.
    fileprivate static func unread(_ number: Int, _ sentence: String, _ byteCount: Int) -> PDFSignatureReport {
        PDFSignatureReport(
            number: number, format: nil, isTimeStamp: false, signer: nil, claimedTime: nil, stampedTime: nil,
            coveredByteCount: nil, fileByteCount: byteCount, permission: nil, sha256: nil,
            report: CheckReport([Check("readable", .undetermined, sentence)]))
    }
}
