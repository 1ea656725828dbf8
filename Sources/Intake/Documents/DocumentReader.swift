/// Takes the text of a document, by the way that its format needs.
struct DocumentReader: Sendable {
    var recognisesScans = false

    func read(named name: String, bytes: [UInt8]) async throws -> DocumentText {
        try DocumentText(named: name, bytes: bytes)
    }
}
