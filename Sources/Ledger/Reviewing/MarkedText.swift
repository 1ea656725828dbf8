import Clauses

/// A text cut where passages begin and end, each piece with the findings that cover it.
struct MarkedText {
    struct Piece {
        let text: String
        /// The findings whose passages cover the piece, by their indexes; none for words that nothing was found in.
        let findings: [Int]
        /// The findings whose passages begin here.
        let beginning: [Int]
    }

    let pieces: [Piece]

    /// Cuts a text. Offsets that fall within a character are taken to its start.
    init(_ bytes: [UInt8], _ findings: [ClauseFinding]) {
        var cuts: Set<Int> = [0, bytes.count]
        var starts: [Int: [Int]] = [:]
        var ends: [Int: [Int]] = [:]
        for (index, finding) in findings.enumerated() {
            let start = Self.characterStart(finding.start, in: bytes)
            let end = Self.characterStart(finding.end, in: bytes)
            guard start < end else { continue }
            cuts.formUnion([start, end])
            starts[start, default: []].append(index)
            ends[end, default: []].append(index)
        }
        let places = cuts.sorted()
        var open: [Int] = []
        var pieces: [Piece] = []
        for (start, end) in zip(places, places.dropFirst()) {
            open.removeAll { (ends[start] ?? []).contains($0) }
            open += starts[start] ?? []
            pieces.append(
                Piece(
                    text: String(decoding: bytes[start..<end], as: UTF8.self), findings: open.sorted(),
                    beginning: starts[start] ?? []))
        }
        self.pieces = pieces
    }

    private static func characterStart(_ offset: Int, in bytes: [UInt8]) -> Int {
        var place = max(0, min(offset, bytes.count))
        while place > 0, place < bytes.count, bytes[place] & 0xC0 == 0x80 { place -= 1 }
        return place
    }
}
