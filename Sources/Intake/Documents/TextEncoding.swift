internal import Provenance

/// Turns text of other encodings into UTF-8, by the program `iconv`.
struct TextEncoding: Sendable {
    let programs: DocumentPrograms

    /// The text in UTF-8, without a byte order mark and without NUL.
    ///
    /// Bytes that are UTF-8 are taken as that, whatever they are said to be: other text is so by accident only when it is ASCII.
    ///
    /// - Throws: An ``IntakeError`` for an encoding that is not known, or bytes that are not of it.
    func utf8(_ bytes: [UInt8], named name: String, charset: String) async throws -> [UInt8] {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return try await converted(bytes, from: "UTF-16", named: name)
        }
        if !charset.lowercased().hasPrefix("utf-16"), let text = String(validating: bytes, as: UTF8.self) {
            return text.utf8.dropFirst(bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0).filter { $0 != 0 }
        }
        return try await converted(bytes, from: charset, named: name)
    }

    private func converted(_ bytes: [UInt8], from charset: String, named name: String) async throws -> [UInt8] {
        let shown = VisibleText.escaped(name.suffix(200))
        let isName =
            charset.utf8.count <= 40 && charset.utf8.first.map(isLetterOrDigit) == true
            && charset.utf8.allSatisfy { isLetterOrDigit($0) || [0x2D, 0x2E, 0x3A, 0x5F].contains($0) }
        guard isName else { throw IntakeError(.unreadableText, "\(shown) does not say in which encoding it is") }
        let outcome = try await programs.iconv.run(
            ["-f", charset, "-t", "UTF-8"], on: bytes,
            limits: .init(time: .seconds(20), processorSeconds: 20, memoryByteCount: 1 << 30))
        guard outcome.status == 0, String(validating: outcome.output, as: UTF8.self) != nil else {
            throw IntakeError(
                .unreadableText, "\(shown) is not text in UTF-8, and not in \(VisibleText.escaped(charset)) either",
                hint: "save it as UTF-8")
        }
        return outcome.output.filter { $0 != 0 }
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }
}
