/// Puts files into the archive of a bundle.
enum BundleArchive {
    static func write(_ files: [BundleFile], in folder: String, to sink: @escaping ([UInt8]) throws -> Void) throws {
        guard files.count <= ZipReader.maximumEntryCount else {
            throw EvidenceError(.zipLimit, "the bundle would have more than \(ZipReader.maximumEntryCount) files")
        }
        var writer = ZipWriter(sink)
        for file in files.inArchiveOrder() { try writer.add("\(folder)/\(file.path)", file.content) }
        try writer.finish()
    }
}
