/// Names that file managers and editors leave behind.
enum JunkNames {
    /// Compared without regard to case, because they come from systems that have none.
    private static let names: Set<[UInt8]> = Set(
        [".ds_store", "thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "@eadir"].map { Array($0.utf8) })

    private static let swapEndings = [".swp", ".swo"].map { Array($0.utf8) }

    static func contains(_ name: ArraySlice<UInt8>) -> Bool {
        guard let first = name.first, let last = name.last else { return false }
        // Backup copies (`draft.txt~`), Emacs autosaves (`#draft.txt#`), the owner files of office programs (`~$draft.docx`).
        if last == UInt8(ascii: "~") || first == UInt8(ascii: "#") && last == UInt8(ascii: "#") { return true }
        if name.starts(with: [UInt8(ascii: "~"), UInt8(ascii: "$")]) { return true }
        if swapEndings.contains(where: { name.count > 4 && name.suffix(4).elementsEqual($0) }) { return true }
        guard name.count <= 11 else { return false }
        return names.contains(name.map { UInt8(ascii: "A")...UInt8(ascii: "Z") ~= $0 ? $0 | 0x20 : $0 })
    }
}
