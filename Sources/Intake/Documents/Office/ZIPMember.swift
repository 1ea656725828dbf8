/// One file in a ZIP, as the directory at its end says.
struct ZIPMember: Sendable, Hashable {
    let name: String
    /// 0 for stored, 8 for deflated; there are no others in documents.
    let method: UInt16
    let sum: UInt32
    let compressedByteCount: Int
    let byteCount: Int
    /// Where its content starts.
    let offset: Int

    var isStored: Bool { method == 0 }
    /// Whether it holds words, by its name.
    var isText: Bool {
        let name = name.lowercased()
        return [".xml", ".rels", ".xhtml", ".html", ".htm", ".opf", ".ncx"].contains(where: name.hasSuffix) || name == "mimetype"
    }
}
