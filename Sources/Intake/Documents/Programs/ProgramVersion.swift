/// The version in what a program says about itself, as `pdftotext version 22.12.0` or `pandoc 2.17.1.1`.
enum ProgramVersion {
    /// Takes the first word that looks like a version: digits, with more of them after dots.
    static func parse(_ text: String) -> String? {
        for word in text.prefix(400).split(whereSeparator: \.isWhitespace) where word.utf8.count <= 40 {
            let bare = word.first == "v" ? word.dropFirst() : word
            let parts = bare.split(separator: ".", omittingEmptySubsequences: false)
            let isNumbers = parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (48...57).contains($0) } }
            if parts.count > 1, isNumbers { return String(bare) }
        }
        return nil
    }
}

extension ExternalProgram {
    /// The program's name and exact version, for the record of how a text came about.
    func signature(asking flag: String) async throws -> String {
        let outcome = try await run([flag], on: [])
        let said = String(decoding: outcome.output.prefix(1000), as: UTF8.self) + "\n" + outcome.complaint.prefix(1000)
        guard let version = ProgramVersion.parse(said) else {
            throw IntakeError(.toolFailed, "\(path) does not say which version it is")
        }
        return "\(name) \(version)"
    }
}
