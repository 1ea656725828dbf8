/// Reads values in DER one after the other, for the few structures that OpenSSL keeps to itself.
struct DERReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// The tag of the next value, or nil at the end.
    var nextTag: UInt8? { rest.first }

    /// Takes the content of the next value, if it has this tag of one byte and a definite length.
    mutating func value(_ tag: UInt8) -> ArraySlice<UInt8>? {
        var reader = rest
        guard reader.popFirst() == tag, let first = reader.popFirst() else { return nil }
        var count = Int(first)
        if first & 0x80 != 0 {
            let digits = Int(first & 0x7F)
            guard (1...4).contains(digits), digits <= reader.count else { return nil }
            count = reader.prefix(digits).reduce(0) { $0 << 8 | Int($1) }
            reader = reader.dropFirst(digits)
        }
        guard count <= reader.count else { return nil }
        rest = reader.dropFirst(count)
        return reader.prefix(count)
    }
}
