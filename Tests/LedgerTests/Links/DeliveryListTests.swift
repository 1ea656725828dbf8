import Foundation
import Provenance
import Testing

@testable import Ledger

@Suite struct DeliveryListTests {
    private func rows(_ text: String) -> [[String]]? { try? CommaSeparatedValues.rows(of: text, named: "list.csv") }

    @Test func `cells, quotes and line ends are read as RFC 4180 has them`() {
        #expect(rows("") == [])
        #expect(rows("a") == [["a"]])
        #expect(rows("a,b\nc\n") == [["a", "b"], ["c"]])
        #expect(rows("a,b\r\nc,d\r\n") == [["a", "b"], ["c", "d"]])
        #expect(rows("\"a,b\",\"c\"\"d\"\n") == [["a,b", "c\"d"]])
        #expect(rows("\"a\nb\"\n") == [["a\nb"]])
        #expect(rows("\"\"\n") == [[""]])
        #expect(rows(",\n") == [["", ""]])
        #expect(rows("\u{FEFF}a\n") == [["a"]])
        #expect(rows("a\"b\n") == [["a\"b"]])
    }

    @Test(arguments: ["\"a", "\"a\"b", "\"a\" ,b", "a,\"b"]) func `an open quote, or text behind one, is refused`(text: String) {
        #expect(rows(text) == nil)
    }

    /// A slow, obvious reading of what the writer would write.
    @Test func `whatever is written in quotes is read back`() {
        var generator = SystemRandomNumberGenerator()
        let alphabet = Array("ab,\"\n\r é")
        for _ in 0..<500 {
            let table = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                (0..<Int.random(in: 1...3, using: &generator)).map { _ in
                    String(
                        (0..<Int.random(in: 0...5, using: &generator)).compactMap { _ in alphabet.randomElement(using: &generator)
                        })
                }
            }
            let text = table.map { row in
                row.map { "\"" + $0.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }.joined(separator: ",") + "\n"
            }.joined()
            #expect(rows(text) == table, "\(text.debugDescription)")
        }
    }

    @Test func `a list gives one delivery for each day, the first day first`() throws {
        let home = try Home()
        let list = try home.file("list.csv", "Work,Day\nb,2026-02-02\n\na@2\n\"c:x/*\",2026-02-02\nd,2026-01-01\n")
        let deliveries = try DeliveryList(list).deliveries(on: CalendarDay("2026-03-03"))
        #expect(deliveries.map(\.on.description) == ["2026-01-01", "2026-02-02", "2026-03-03"])
        #expect(deliveries.map { $0.works.map(\.handle) } == [["d"], ["b", "c"], ["a"]])
        #expect(deliveries[1].works[1].pattern == "x/*" && deliveries[2].works[0].version == 2)
    }

    @Test(arguments: [
        "a,2026-02-30\n", "a,soon\n", "a,2026-1-1\n", "a,b,c\n", "A\n", "a b\n", "work\n", "", "\n\n", "a@0\n", "a:\n",
    ])
    func `a row that names no work or no day is refused with its number`(text: String) async throws {
        let home = try Home()
        let list = try home.file("list.csv", text)
        let error = await refusal { _ = try DeliveryList(list).deliveries(on: CalendarDay("2026-03-03")) }
        #expect(error?.code == .badInput && error?.hint != nil, "\(text.debugDescription)")
        if text.contains(where: { $0 != "\n" }), text != "work\n" { #expect(error?.reason.hasPrefix("row ") == true, "\(text)") }
    }

    @Test func `damaged lists are read or refused, and never trap`() throws {
        let text = Array("work,day\nharbour,2026-01-01\n\"night:a/*\",2026-01-02\r\n".utf8)
        var generator = SeededBytes(state: 11)
        for _ in 0..<2000 {
            var bytes = text
            for _ in 0..<Int(generator.next() % 4 + 1) {
                let place = Int(generator.next() % UInt64(bytes.count))
                switch generator.next() % 4 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
                case 1: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: [0x22, 0x2C, 0x0A, 0x0D].shuffled(using: &generator).prefix(2), at: place)
                default: bytes.removeSubrange(place...)
                }
                if bytes.isEmpty { bytes = [0x22] }
            }
            if let text = String(validating: bytes, as: UTF8.self) { _ = rows(text) }
        }
    }
}

/// SplitMix64: the same bytes on every run.
struct SeededBytes: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
