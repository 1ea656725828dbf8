public import Cryptography

/// A log's tree, stored as tiles.
///
/// It holds the partial tile of each level, at most 64 KiB in all, and loads other tiles when a proof needs them: for any index
/// and size as many as the tree has levels of tiles, twice at most.
///
/// ```swift
/// var tree = try TileTree(size: head.size) { try store.hashes(of: $0) }
/// guard try tree.root == head.root else { … }
/// try tree.append(contentsOf: leafHashes) { try store.write($0) }
/// ```
public struct TileTree {
    /// Returns the hashes of a stored tile. There may be more of them than the tree of an earlier size had.
    public typealias Loader = (TileCoordinates) throws -> [Digest]

    /// The number of leaves.
    public private(set) var size: Int

    /// For each level of tiles the hashes of the partial tile, which may be none.
    private var edge: [[Digest]] = []
    private let load: Loader

    /// Takes up a stored tree of a size.
    ///
    /// - Throws: A ``TransparencyError`` if the store has fewer hashes than such a tree; and what the loader throws.
    public init(size: Int, load: @escaping Loader) throws {
        guard size >= 0 else { throw TransparencyError(.outOfRange, "the size of a tree is negative") }
        self.size = size
        self.load = load
        var level = 0
        while Self.count(size, at: level) > 0 {
            let width = Self.count(size, at: level) % Tile.fullWidth
            let coordinates = TileCoordinates(level: level, number: Self.count(size, at: level + 1))
            edge.append(width == 0 ? [] : try Self.hashes(coordinates, count: width, load: load))
            level += 1
        }
    }

    /// The root hash.
    public var root: Digest {
        get throws { try root(at: size) }
    }

    /// The root hash of the first leaves.
    public func root(at size: Int) throws -> Digest { try prover().root(at: size) }

    /// The proof that a leaf stands at its index in the tree of this size or of an earlier one.
    public func inclusionProof(index: Int, size: Int? = nil) throws -> InclusionProof {
        try prover().inclusionProof(index: index, size: size ?? self.size)
    }

    /// The proof that the tree of the new size begins with the tree of the old one.
    public func consistencyProof(from oldSize: Int, to newSize: Int) throws -> ConsistencyProof {
        try prover().consistencyProof(from: oldSize, to: newSize)
    }

    /// Adds leaves by their hashes, and hands on every tile that is new or has grown.
    ///
    /// Full tiles come as they fill up, then the partial one of each level; a partial tile takes the place of a shorter one with the
    /// same coordinates. No more than the right edge is held, however many leaves there are. If writing throws, this tree is as before.
    public mutating func append(contentsOf leafHashes: some Sequence<Digest>, write: (Tile) throws -> Void) throws {
        var next = self
        for leafHash in leafHashes { try next.append(leafHash, write: write) }
        for (level, hashes) in next.edge.enumerated()
        where !hashes.isEmpty && Self.count(next.size, at: level) != Self.count(size, at: level) {
            try write(
                Tile(coordinates: TileCoordinates(level: level, number: Self.count(next.size, at: level + 1)), hashes: hashes))
        }
        self = next
    }

    /// Adds leaves by their hashes, and returns every tile that is new or has grown.
    public mutating func append(contentsOf leafHashes: some Sequence<Digest>) throws -> [Tile] {
        var tiles: [Tile] = []
        try append(contentsOf: leafHashes) { tiles.append($0) }
        return tiles
    }

    private mutating func append(_ leafHash: Digest, write: (Tile) throws -> Void) throws {
        var hash = leafHash
        var level = 0
        while true {
            if level == edge.count { edge.append([]) }
            edge[level].append(hash)
            guard edge[level].count == Tile.fullWidth else { break }
            let number = Self.count(size, at: level + 1)
            try write(Tile(coordinates: TileCoordinates(level: level, number: number), hashes: edge[level]))
            hash = Merkle.root(of: edge[level])
            edge[level].removeAll(keepingCapacity: true)
            level += 1
        }
        size += 1
    }

    /// Reads from the edge and from the store, each tile once.
    private func prover() -> MerkleProver {
        var loaded: [TileCoordinates: [Digest]] = [:]
        return MerkleProver(size: size) { subtree in
            let height = subtree.level % Tile.height
            let first = subtree.index << height
            let coordinates = TileCoordinates(level: subtree.level / Tile.height, number: first / Tile.fullWidth)
            let offset = first % Tile.fullWidth
            let hashes = try loaded[coordinates] ?? tile(coordinates)
            loaded[coordinates] = hashes
            return Merkle.root(of: hashes[offset..<offset + (1 << height)])
        }
    }

    private func tile(_ coordinates: TileCoordinates) throws -> [Digest] {
        guard coordinates.number < Self.count(size, at: coordinates.level + 1) else { return edge[coordinates.level] }
        return try Self.hashes(coordinates, count: Tile.fullWidth, load: load)
    }

    private static func hashes(_ coordinates: TileCoordinates, count: Int, load: Loader) throws -> [Digest] {
        let hashes = try load(coordinates)
        guard hashes.count >= count else {
            throw TransparencyError(
                .missingHashes,
                "tile \(coordinates.number) of level \(coordinates.level) has \(hashes.count) hashes and should have \(count)")
        }
        return Array(hashes.prefix(count))
    }

    /// The number of complete subtrees at a level of tiles.
    private static func count(_ size: Int, at level: Int) -> Int { size >> (Tile.height * level) }
}
