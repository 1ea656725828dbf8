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

    /// The most signatures of one file of which the revision is compared with the file. Contracts with many parties have a dozen.
    static let maximumComparisonCount = 16

    /// Checks every signature of a file, and whether what was added after each still shows what was signed.
    ///
    /// It runs the programs `qpdf`, `pdftotext` and `pdftoppm` on a file to which something was added; where they are missing or cannot take
    /// the file, the check `coverage` is undetermined. Otherwise as ``check(_:roots:now:)``.
    public static func checkWithUpdates(_ bytes: [UInt8], roots: TrustStore?, now: Int) async -> [PDFSignatureReport] {
        await checkWithUpdates(bytes, roots: roots, now: now, programs: DocumentPrograms())
    }

    static func checkWithUpdates(
        _ bytes: [UInt8], roots: TrustStore?, now: Int, programs: DocumentPrograms
    ) async -> [PDFSignatureReport] {
        var reports = check(bytes, roots: roots, now: now)
        let comparer = PDFRevisionComparer(bytes, programs: programs)
        var rest = maximumComparisonCount
        for index in reports.indices {
            let report = reports[index]
            // What follows a signature that is not good means nothing.
            guard let count = report.coveredByteCount, count < bytes.count, report.report.failures.isEmpty, rest > 0 else {
                continue
            }
            rest -= 1
            let outcome = await comparer.compare(first: count, permission: report.permission)
            reports[index] = report.replacing(
                Check("coverage", outcome.outcome, outcome.sentence, hint: outcome.hint))
        }
        return reports
    }

    /// Checks every signature of a file, from its bytes alone: what was added after one is not judged.
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
    /// The same report with another answer to one of its checks.
    fileprivate func replacing(_ check: Check) -> PDFSignatureReport {
        PDFSignatureReport(
            number: number, format: format, isTimeStamp: isTimeStamp, signer: signer, claimedTime: claimedTime,
            stampedTime: stampedTime, coveredByteCount: coveredByteCount, fileByteCount: fileByteCount, permission: permission,
            sha256: sha256, report: CheckReport(report.checks.map { $0.code == check.code ? check : $0 }))
    }

    /// What cannot be read is open: neither a signature, nor none.
    fileprivate static func unread(_ number: Int, _ sentence: String, _ byteCount: Int) -> PDFSignatureReport {
        PDFSignatureReport(
            number: number, format: nil, isTimeStamp: false, signer: nil, claimedTime: nil, stampedTime: nil,
            coveredByteCount: nil, fileByteCount: byteCount, permission: nil, sha256: nil,
            report: CheckReport([Check("readable", .undetermined, sentence)]))
    }
}
