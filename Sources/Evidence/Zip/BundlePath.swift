/// The names that entries of a bundle may have.
///
/// Every file system and every tool takes such a name for the same file, and none takes it out of the folder. Original file names
/// are kept in the records, as text.
public enum BundlePath {
    /// The longest path, the folder at the top included. Windows stops at 260, and people unpack into deep folders.
    public static let maximumByteCount = 180
    /// The longest single name.
    public static let maximumNameByteCount = 64
    /// The deepest path.
    public static let maximumDepth = 6

    /// The only names with capitals: they are meant to be seen first.
    static let capitalNames: Set<String> = ["READ-ME-FIRST.txt", "VERIFY.txt", "LIMITS.txt"]

    private static let reservedStems: Set<String> = Set(
        ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

    /// Says what is wrong with a path, or returns nil for a good one.
    public static func refusal(of path: [UInt8]) -> String? {
        guard !path.isEmpty else { return "is empty" }
        guard path.count <= maximumByteCount else { return "is longer than \(maximumByteCount) bytes" }
        let names = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        guard names.count <= maximumDepth else { return "is more than \(maximumDepth) levels deep" }
        for name in names {
            if let refusal = refusal(ofName: name) { return refusal }
        }
        return nil
    }

    private static func refusal(ofName name: ArraySlice<UInt8>) -> String? {
        guard let first = name.first, let last = name.last else { return "has an empty part" }
        guard name.count <= maximumNameByteCount else { return "has a part longer than \(maximumNameByteCount) bytes" }
        for byte in name {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"):
                continue
            case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"):
                continue
            default:
                return "has a character other than a-z, 0-9, dot, underscore and hyphen"
            }
        }
        guard isLetterOrDigit(first) else { return "has a part that begins with a sign" }
        guard last != UInt8(ascii: ".") else { return "has a part that ends with a dot" }
        let text = String(decoding: name, as: UTF8.self)
        guard text == text.lowercased() || capitalNames.contains(text) else { return "has capital letters" }
        let stem = text.prefix { $0 != "." }
        guard !reservedStems.contains(String(stem)) else { return "is a device on Windows" }
        return nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): false
        default: true
        }
    }
}
