public import Cryptography

/// A row of 1 to 256 neighbouring hashes of a log (C2SP tlog-tiles), the unit in which a tree is stored.
///
/// A full tile never changes. The last one of each level is partial and grows.
public struct Tile: Sendable, Hashable {
    /// The height of the subtree that a full tile stands for.
    public static let height = 8

    /// The number of hashes in a full tile.
    public static let fullWidth = 1 << height

    public let coordinates: TileCoordinates
    public let hashes: [Digest]

    public init(coordinates: TileCoordinates, hashes: [Digest]) {
        self.coordinates = coordinates
        self.hashes = hashes
    }

    public var isFull: Bool { hashes.count == Self.fullWidth }

    /// The path of this tile, relative to the prefix of the log.
    public var path: TilePath { TilePath(.hashes(level: coordinates.level), number: coordinates.number, width: hashes.count) }

    /// The hashes, one after the other.
    public var bytes: [UInt8] { Self.bytes(of: hashes) }

    /// Joins hashes to the bytes of a tile.
    public static func bytes(of hashes: [Digest]) -> [UInt8] {
        var bytes = [UInt8]()
        bytes.reserveCapacity(hashes.count * Digest.byteCount)
        for hash in hashes { hash.append(to: &bytes) }
        return bytes
    }

    /// Splits the bytes of a tile into hashes.
    ///
    /// - Throws: A ``TransparencyError`` unless they are 1 to 256 times 32 bytes.
    public static func hashes(of bytes: [UInt8]) throws(TransparencyError) -> [Digest] {
        let count = bytes.count / Digest.byteCount
        guard bytes.count.isMultiple(of: Digest.byteCount), (1...fullWidth).contains(count) else {
            throw TransparencyError(.malformedTile, "a tile has \(bytes.count) bytes")
        }
        return (0..<count).compactMap { Digest(bytes[$0 * Digest.byteCount..<($0 + 1) * Digest.byteCount]) }
    }
}
