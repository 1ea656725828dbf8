import Cryptography
import LedgerStore
import Provenance
public import Transparency

/// What the log gives to others, so that they can check an entry or a state of it without the ledger.
extension OpenLedger {
    /// A committed checkpoint, signed by the log: of one size, or the newest.
    ///
    /// - Throws: When there is no checkpoint of that size: one is made for each command that records something.
    public func checkpoint(size: Int? = nil) throws -> SignedCheckpoint {
        try store.read { try signedCheckpoint(size, $0) }
    }

    /// The proof that an entry stands in the log, with the checkpoint it leads to (C2SP tlog-proof).
    public func proof(of position: Int, size: Int? = nil) throws -> TlogProof {
        try store.read { reader in
            let signed = try signedCheckpoint(size, reader)
            let checkpoint = signed.checkpoint
            guard position < checkpoint.size else {
                throw LedgerError(
                    .unknownName, "entry \(position) is not among the first \(checkpoint.size)",
                    hint: "entries are counted from 0")
            }
            let proof = try reader.tree(size: checkpoint.size).inclusionProof(index: position)
            let leaf = try reader.recorded(at: position).reference.leaf
            guard try proof.root(from: leaf) == checkpoint.root else { throw Self.unequalTree }
            return try TlogProof(proof: proof, signedCheckpoint: signed)
        }
    }

    /// The proof that the log of one size begins with the log of a smaller one, and the checkpoint of the larger.
    public func consistency(from oldSize: Int, to newSize: Int? = nil) throws -> LogConsistency {
        try store.read { reader in
            let signed = try signedCheckpoint(newSize, reader)
            let checkpoint = signed.checkpoint
            guard oldSize <= checkpoint.size else {
                throw LedgerError(
                    .badInput, "a log of \(checkpoint.size) entries does not begin with one of \(oldSize)",
                    hint: "name the smaller size first")
            }
            let tree = try reader.tree(size: checkpoint.size)
            let proof = try tree.consistencyProof(from: oldSize, to: checkpoint.size)
            guard try proof.connects(tree.root(at: oldSize), to: checkpoint.root) else { throw Self.unequalTree }
            return LogConsistency(proof: proof, signedCheckpoint: signed)
        }
    }

    private func signedCheckpoint(_ size: Int?, _ reader: LedgerReader) throws -> SignedCheckpoint {
        guard let stored = try size.map({ try reader.checkpoint(size: $0) }) ?? reader.newestCheckpoint() else {
            var sizes: [Int] = []
            try reader.forEachCheckpoint { sizes.append($0.size) }
            let below = sizes.last { $0 < size ?? 0 }
            let above = sizes.first { $0 > size ?? 0 }
            let nearest = [below, above].compactMap { $0.map(String.init) }.joined(separator: " and ")
            throw LedgerError(
                .unknownName, "the log has no checkpoint of size \(size ?? 0)",
                hint: nearest.isEmpty ? nil : "the nearest: \(nearest)")
        }
        _ = try reader.verifiedHead(of: stored, logKey: genesis.keys.log, origin: genesis.origin)
        return try SignedCheckpoint(bytes: stored.note)
    }

    private static var unequalTree: LedgerError {
        LedgerError(.badInput, "the stored tree does not lead to the checkpoint", hint: "run colophon verify")
    }
}

/// A consistency proof and the checkpoint it ends at.
public struct LogConsistency: Sendable {
    public let proof: ConsistencyProof
    public let signedCheckpoint: SignedCheckpoint

    /// What a witness takes (C2SP tlog-witness): the old size, the hashes, an empty line, and the checkpoint.
    public var text: String {
        "old \(proof.oldSize)\n" + proof.path.map { Base64.encode($0.bytes) + "\n" }.joined() + "\n"
            + String(decoding: signedCheckpoint.bytes, as: UTF8.self)
    }
}
