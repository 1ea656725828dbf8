import Foundation

@testable import Intake

/// The programs that tests of documents need, and documents made with them.
enum DocumentTools {
    static let pandoc = "/usr/bin/pandoc"
    static let qpdf = "/usr/bin/qpdf"

    static var hasPoppler: Bool { ["pdftotext", "pdfinfo", "pdftoppm"].allSatisfy { isThere("/usr/bin/\($0)") } }
    static var hasPandoc: Bool { isThere(pandoc) }
    static var hasTesseract: Bool { isThere("/usr/bin/tesseract") }
    static var hasQPDF: Bool { isThere(qpdf) }

    private static func isThere(_ path: String) -> Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// Runs a program on bytes, in files of its own.
    ///
    /// - Parameters:
    ///   - arguments: `IN` and `OUT` stand for the files.
    ///   - suffix: What the program adds to the name of the file it writes.
    ///   - besides: What it adds to the name of the file it reads, when it writes beside that.
    static func run(
        _ program: String, _ arguments: [String], on input: [UInt8], ending: String, suffix: String = "", besides: String? = nil
    ) throws
        -> [UInt8]
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "colophon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "in")
        let result = folder.appending(path: "out.\(ending)")
        try Data(input).write(to: file)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments.map { $0 == "IN" ? file.path : $0 == "OUT" ? result.path : $0 }
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return try [UInt8](Data(contentsOf: URL(filePath: besides.map { file.path + $0 } ?? result.path + suffix)))
    }

    /// A document of another format with the words of a Markdown text.
    static func document(_ ending: String, from markdown: String) throws -> [UInt8] {
        try run(
            pandoc, ["--from", "markdown", "--standalone", "--metadata", "title=Agreement", "--output", "OUT", "IN"],
            on: Array(markdown.utf8), ending: ending)
    }

    /// A contract with what makes up contracts: headings, lists in lists, a table, a note.
    static let contract = """
        # Licence

        ## 1. Grant

        You grant us a *non-exclusive* licence to use "aggregated data" derived from your content.[^1]

        1. We may use it for analytics.
        2. We may share it:
            a. with partners;
            b. with affiliates.

        ## 2. Fees

        | Territory | Fee |
        |-----------|-----|
        | Europe    | 100 |

        [^1]: This includes insights of any kind.

        """
}
