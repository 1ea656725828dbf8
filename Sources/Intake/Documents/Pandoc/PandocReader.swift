internal import Provenance

/// Takes the text of a document through `pandoc --sandbox`, which reads nothing but what it is given.
struct PandocReader: Sendable {
    let programs: DocumentPrograms

    /// - Parameter format: The name that `pandoc` has for the format.
    /// - Throws: An ``IntakeError`` when `pandoc` cannot read it.
    func read(_ bytes: [UInt8], as format: String, named name: String) async throws -> (text: [UInt8], changes: TrackedChanges) {
        let outcome = try await programs.pandoc.run(
            [
                "+RTS", "-M768m", "-RTS", "--sandbox", "--from", format, "--to", "html5", "--wrap=none", "--no-highlight",
                "--email-obfuscation=none", "--track-changes=all",
            ], on: bytes, limits: .init(memoryByteCount: 4 << 30))
        guard outcome.status == 0 else {
            let shown = VisibleText.escaped(name.suffix(200))
            let isTooLarge = outcome.complaint.contains("Heap exhausted") || outcome.complaint.contains("tack overflow")
            let reason = VisibleText.escaped(outcome.complaint.prefix(160), foldingLineBreaks: true)
            throw isTooLarge
                ? IntakeError(.unsafeDocument, "\(shown) needs more memory to be read than it is given")
                : IntakeError(.damagedDocument, "\(shown) cannot be read: \(reason)")
        }
        return try PandocText.parse(outcome.output)
    }

    /// What reads these documents, with its version and that of what makes text of its answer.
    func signature() async throws -> String { try await programs.pandoc.signature(asking: "--version") + "+colophon-html/2" }
}
