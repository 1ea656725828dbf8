/// The exact bytes of a path, which need not be UTF-8.
///
/// File names on Linux are bytes without zero and without `/`. They are kept as they are: a name that is not UTF-8, or not in
/// Unicode's normal form, must lead to the same file again. Paths compare by their bytes, which is the order of a work's lines.
public struct RawPath: Sendable, Hashable {
    /// The bytes, without a terminator.
    public let bytes: [UInt8]

    /// Takes the bytes of a path, or returns nil when one of them is zero.
    public init?(_ bytes: [UInt8]) {
        guard !bytes.contains(0) else { return nil }
        self.bytes = bytes
    }

    /// Takes a text as a path, or returns nil when it has a zero character.
    public init?(_ text: String) { self.init(Array(text.utf8)) }

    /// Takes bytes that are known to have no zero, such as those of a directory entry.
    init(trusted bytes: [UInt8]) { self.bytes = bytes }

    /// The path of the directory itself, relative to it: no bytes.
    public static let empty = RawPath(trusted: [])

    /// The path as text, or nil when it is not UTF-8.
    public var text: String? { String(validating: bytes, as: UTF8.self) }

    /// The path for people, with every dangerous or invisible character escaped.
    public var display: String { bytes.isEmpty ? "." : Escaping.visible(bytes) }

    public var isEmpty: Bool { bytes.isEmpty }
    public var isAbsolute: Bool { bytes.first == Self.separator }

    /// This path, a separator, and another one.
    public func appending(_ component: RawPath) -> RawPath {
        if bytes.isEmpty { return component }
        var joined = [UInt8]()
        joined.reserveCapacity(bytes.count + 1 + component.bytes.count)
        joined.append(contentsOf: bytes)
        if bytes.last != Self.separator { joined.append(Self.separator) }
        joined.append(contentsOf: component.bytes)
        return RawPath(trusted: joined)
    }

    /// This path with bytes directly after it, such as the `-shm` of a database.
    public func appendingSuffix(_ suffix: String) -> RawPath { RawPath(trusted: bytes + suffix.utf8) }

    /// The name at the end, without separators after it. Of `/` it is empty.
    public var lastComponent: RawPath {
        let end = trimmedEnd
        let start = bytes[..<end].lastIndex(of: Self.separator).map { $0 + 1 } ?? 0
        return RawPath(trusted: Array(bytes[start..<end]))
    }

    /// What holds the last component: empty for a bare name, `/` for what stands at the top.
    public var parent: RawPath {
        var end = bytes[..<trimmedEnd].lastIndex(of: Self.separator) ?? 0
        let isAtTop = end == 0 && isAbsolute
        while end > 1, bytes[end - 1] == Self.separator { end -= 1 }
        return isAtTop ? RawPath(trusted: [Self.separator]) : RawPath(trusted: Array(bytes[..<end]))
    }

    /// The rest of this path below a folder, or nil when it does not begin with the folder's path.
    public func relative(to folder: RawPath) -> RawPath? {
        var prefix = folder.bytes
        if prefix.last != Self.separator { prefix.append(Self.separator) }
        guard bytes.count > prefix.count, bytes.starts(with: prefix) else { return nil }
        return RawPath(trusted: Array(bytes[prefix.count...]))
    }

    static let separator = UInt8(ascii: "/")

    private var trimmedEnd: Int {
        var end = bytes.count
        while end > 0, bytes[end - 1] == Self.separator { end -= 1 }
        return end
    }
}

extension RawPath: Comparable {
    public static func < (left: RawPath, right: RawPath) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }
}

extension RawPath: CustomStringConvertible {
    public var description: String { display }
}
