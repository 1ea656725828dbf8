internal import FoundationEssentials

/// Reads the objects of a PDF file with `qpdf`, a program that takes a file for good or says what is wrong with it.
struct QPDFReader: Sendable {
    let qpdf: ExternalProgram
    let budget: WorkBudget

    private static let limits = ExternalProgram.Limits(time: .seconds(30), processorSeconds: 30)

    /// - Throws: An ``IntakeError`` for a file that had to be repaired to be read: another program would repair it otherwise.
    func read(_ bytes: [UInt8]) async throws -> PDFRevision {
        let listing = try await run(["--show-xref", "--show-pages"], bytes)
        let values = try await run(["--json=2", "--json-key=qpdf", "--json-stream-data=none"], bytes)
        guard let (places, pages) = QPDFListing.parse(listing), var revision = Self.objects(values) else {
            throw IntakeError(.toolFailed, "\(qpdf.name) gave an answer that cannot be read")
        }
        revision.places = places
        revision.pages = pages
        return revision
    }

    private func run(_ arguments: [String], _ bytes: [UInt8]) async throws -> [UInt8] {
        // It has to go back and forth in the file, which the one on standard input allows.
        let outcome = try await qpdf.run(arguments + ["/dev/stdin"], on: bytes, limits: try budget.limits(Self.limits))
        // 3 is for warnings.
        guard outcome.status == 0 || outcome.status == 3 else {
            throw IntakeError(.damagedDocument, "\(qpdf.name) cannot read it" + Self.reason(outcome.complaint[...]))
        }
        for line in outcome.complaint.split(separator: "\n") where line.hasPrefix("WARNING") && !Self.isHarmless(line) {
            throw IntakeError(.damagedDocument, "it is damaged" + Self.reason(line))
        }
        return outcome.output
    }

    /// A file may reserve more numbers for objects than it uses. One that reserves fewer hides the rest from some programs.
    static func isHarmless(_ warning: Substring) -> Bool {
        guard let range = warning.firstRange(of: "reported number of objects (") else { return false }
        let numbers = warning[range.upperBound...].split { !$0.isASCII || !$0.isNumber }
        guard numbers.count == 2, let size = Int(numbers[0]), let highest = Int(numbers[1]) else { return false }
        return size > highest
    }

    private static func reason(_ line: Substring) -> String {
        let text = line.replacing("/dev/stdin: ", with: "").replacing("WARNING: ", with: "").prefix(120)
        return text.isEmpty ? "" : ": " + HiddenWords.shown(String(text))
    }

    /// Reads the values of all objects, or nil for what is not such an answer.
    static func objects(_ json: [UInt8]) -> PDFRevision? {
        guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(json)), answer.qpdf.count == 2 else { return nil }
        var revision = PDFRevision()
        for (name, item) in answer.qpdf[1].entries ?? [:] {
            guard let item = item.entries else { return nil }
            let value = item["value"] ?? item["stream"]?.entries?["dict"]
            guard let value else { return nil }
            if name == "trailer" {
                revision.trailer = value.entries ?? [:]
            } else if name.hasPrefix("obj:") {
                revision.objects[String(name.dropFirst(4))] = PDFRevision.Object(value: value, isStream: item["value"] == nil)
            } else {
                return nil
            }
        }
        return revision.trailer.isEmpty ? nil : revision
    }

    private struct Answer: Decodable {
        let qpdf: [QPDFValue]
    }
}
