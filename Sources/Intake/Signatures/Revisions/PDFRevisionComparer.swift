internal import Provenance

/// Compares the revision of a PDF file that was signed with the whole file: is what the signer saw still what a reader sees?
///
/// The bytes up to the end of a signature's range are a whole file, the one that was signed. What was added behind them may change any page
/// (incremental saving), bring forth what lay hidden in the signed file, or replace or hide what was seen there (shadow attacks), add
/// annotations or a signature that shows words of its own (attacks on certification). All of these change what is shown, or change
/// something that signing has no need to change: so both are compared, and only a file in which neither is found passes.
struct PDFRevisionComparer: Sendable {
    /// What came of it.
    struct Outcome: Sendable {
        let outcome: Check.Outcome
        let sentence: String
        var hint: String?
    }

    /// Larger files are not taken apart.
    static let byteCountLimit = 64 << 20
    /// Pages of which pictures are compared, besides those with fields of signatures.
    static let picturedPageCountLimit = 100
    /// Contracts with more pages are not compared.
    static let pageCountLimit = 500
    /// More fields of signatures than this are not looked at one by one.
    static let fieldCountLimit = 64
    private static let quotedFindingCount = 3

    private let programs: DocumentPrograms
    private let bytes: [UInt8]
    private let budget: WorkBudget

    init(_ bytes: [UInt8], programs: DocumentPrograms = DocumentPrograms()) {
        self.bytes = bytes
        self.programs = programs
        budget = WorkBudget(.seconds(120))
    }

    /// Compares the first bytes, which were signed, with all.
    ///
    /// - Parameter permission: What the signer allows to be changed: 1 is nothing.
    func compare(first count: Int, permission: Int?) async -> Outcome {
        let added = GroupedNumber.text(bytes.count - count)
        func open(_ reason: String, hint: String? = nil) -> Outcome {
            Outcome(outcome: .undetermined, sentence: "\(added) bytes were added after it, and \(reason)", hint: hint)
        }
        if bytes[count...].allSatisfy(PDFCharacter.isSpace) {
            return Outcome(outcome: .passed, sentence: "what was added after it (\(added) bytes) is white space")
        }
        guard bytes.count <= Self.byteCountLimit else { return open("the file is too large to be compared") }
        let signed = Array(bytes[..<count])
        guard Self.endsAsFile(signed) else { return open("what was signed does not end as a PDF file ends") }
        guard Self.endsAsFile(bytes) else { return open("the file does not end as a PDF file ends") }
        do {
            return try await compare(signed, added: added, permission: permission, open)
        } catch let error as IntakeError {
            return open("what they change could not be compared: \(error.reason)", hint: error.hint)
        } catch {
            return open("what they change could not be compared")
        }
    }

    private func compare(
        _ signed: [UInt8], added: String, permission: Int?, _ open: (String, String?) -> Outcome
    ) async throws -> Outcome {
        let reader = QPDFReader(qpdf: programs.qpdf, budget: budget)
        let (old, new) = (try await reader.read(signed), try await reader.read(bytes))
        func differs(_ reasons: [String]) -> Outcome {
            let more = reasons.count - Self.quotedFindingCount
            let words = reasons.prefix(Self.quotedFindingCount).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
            return Outcome(
                outcome: .failed, sentence: "what was added after it (\(added) bytes) changes what was signed: \(words)",
                hint: "the first \(signed.count) bytes of the file are the document that was signed")
        }
        guard old.pages.count == new.pages.count else {
            return differs(["the number of pages was \(old.pages.count) and is \(new.pages.count)"])
        }
        guard !old.pages.isEmpty, old.pages.count <= Self.pageCountLimit else {
            return open("the file has too many pages to be compared", nil)
        }
        let update = PDFUpdate(from: old, to: new)
        guard update.fields.count <= Self.fieldCountLimit else {
            return open("there are more fields for signatures than are compared", nil)
        }
        let pages = try await comparePages(signed, count: old.pages.count, update)
        let differences = pages.flatMap(\.findings).compactMap { if case .differs(let words) = $0 { words } else { nil } }
        guard differences.isEmpty else { return differs(differences) }
        if permission == 1, update.signatureCount + update.emptyFieldCount > 0 || !update.others.isEmpty {
            return differs(["the signer allowed no change, not even another signature"])
        }
        if let other = update.others.first {
            let more = update.others.count > 1 ? ", and \(update.others.count - 1) more" : ""
            return open(
                "the pages show the same, but \(other)\(more): another program may show them differently",
                "the first \(signed.count) bytes of the file are the document that was signed")
        }
        let doubts = pages.flatMap(\.findings).compactMap { if case .open(let words) = $0 { words } else { nil } }
        if let doubt = doubts.first {
            return open(doubt, "compare the file with its first \(signed.count) bytes, the document that was signed")
        }
        return Outcome(
            outcome: .passed,
            sentence: "what was added after it (\(added) bytes) shows the same pages: \(Self.words(update, pages))")
    }

    // MARK: Pages

    private func comparePages(_ signed: [UInt8], count: Int, _ update: PDFUpdate) async throws -> [PDFPageComparison] {
        let (before, after) = (reader, reader)
        var pages: [PDFPageComparison] = []
        let fieldPages = Set(update.fields.map(\.page))
        for first in stride(from: 1, through: count, by: PDFDocumentReader.imageBatchPageCount) {
            let last = min(count, first + PDFDocumentReader.imageBatchPageCount - 1)
            let (oldPages, newPages) = (
                try await before.layout(signed, first, last), try await after.layout(bytes, first, last)
            )
            let isPictured = first <= Self.picturedPageCountLimit || !fieldPages.isDisjoint(with: first...last)
            let side = PDFPageComparison.imageSide
            let oldImages = isPictured ? try await before.images(signed, first, last, side: side) : [:]
            let newImages = isPictured ? try await after.images(bytes, first, last, side: side) : [:]
            for (number, (old, new)) in zip(first..., zip(oldPages, newPages)) {
                var page = PDFPageComparison(number, fields: update.fields)
                page.compare(old, new)
                if isPictured {
                    if let oldImage = oldImages[number], let newImage = newImages[number] {
                        page.compare(oldImage, newImage, of: old)
                    } else {
                        page.leaveOpen("how page \(number) looks could not be compared")
                    }
                }
                pages.append(page)
            }
        }
        return pages
    }

    private var reader: PDFDocumentReader { PDFDocumentReader(programs: programs, recognisesScans: false) }

    // MARK: Words

    /// What was added that shows nothing else.
    private static func words(_ update: PDFUpdate, _ pages: [PDFPageComparison]) -> String {
        var parts: [String] = []
        func add(_ count: Int, _ one: String, _ many: String) {
            if count > 0 { parts.append(count == 1 ? one : "\(count) \(many)") }
        }
        add(update.signatureCount, "another signature", "other signatures")
        add(update.timeStampCount, "a time-stamp", "time-stamps")
        add(update.emptyFieldCount, "an empty field for a signature", "empty fields for signatures")
        if update.hasValidationData { parts.append("data for checking signatures") }
        let shown = pages.filter { !$0.signatureWords.isEmpty }.prefix(quotedFindingCount).map {
            "'\(HiddenWords.shown(String($0.signatureWords.prefix(120))))' on page \($0.number)"
        }
        let text = parts.isEmpty ? "nothing that is shown" : parts.joined(separator: ", ")
        return text + (shown.isEmpty ? "" : ", which shows " + shown.joined(separator: ", "))
    }

    /// Whether nothing but white space follows the mark at the end.
    private static func endsAsFile(_ bytes: [UInt8]) -> Bool {
        let end = bytes.lastIndex { !PDFCharacter.isSpace($0) }.map { $0 + 1 } ?? 0
        return bytes[..<end].suffix(5).elementsEqual("%%EOF".utf8)
    }
}
