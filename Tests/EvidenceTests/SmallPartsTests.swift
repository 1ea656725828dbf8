import Testing

@testable import Evidence

@Suite struct `Small parts` {
    @Test(arguments: [
        (0, "1970-01-01 00:00:00 UTC"), (-1, "1969-12-31 23:59:59 UTC"), (951_782_400, "2000-02-29 00:00:00 UTC"),
        (4_102_444_799, "2099-12-31 23:59:59 UTC"), (253_402_300_799, "9999-12-31 23:59:59 UTC"),
        (253_402_300_800, "253402300800 seconds since 1970"), (Int.min, "-9223372036854775808 seconds since 1970"),
    ])
    func `instants are written in UTC`(seconds: Int, text: String) {
        #expect(UTCTime.instant(seconds) == text)
    }

    @Test func `cells that a spreadsheet would run are made text`() {
        var table = CSVTable(header: ["a", "b"])
        table.append(["=1+1", "+cmd|' /C calc'!A0"])
        table.append(["@SUM(A1)", "-2"])
        table.append(["\tx", "a,b"])
        table.append(["say \"hi\"", "two\nlines"])
        table.append(["", "plain = fine"])
        #expect(
            table.text
                == "a,b\r\n'=1+1,'+cmd|' /C calc'!A0\r\n'@SUM(A1),'-2\r\n'\tx,\"a,b\"\r\n\"say \"\"hi\"\"\",\"two\nlines\"\r\n,plain = fine\r\n"
        )
    }

    @Test func `text is wrapped at spaces and long words are cut`() {
        #expect(TextLayout.wrapped("one two three", width: 7) == ["one two", "three"])
        #expect(TextLayout.wrapped("one two three", width: 3) == ["one", "two", "thr", "ee"])
        #expect(TextLayout.wrapped("", width: 5) == [])
        #expect(TextLayout.wrapped("   ", width: 5) == [])
        #expect(TextLayout.wrapped("abcdefghijk", width: 5) == ["abcde", "fghij", "k"])
    }

    @Test func `numbers and lists are put in words`() {
        #expect(Phrase.grouped(1_234_567) == "1,234,567")
        #expect(Phrase.grouped(999) == "999")
        #expect(Phrase.grouped(-1_000) == "-1,000")
        #expect(Phrase.ranges([1, 2, 3, 5, 7, 8]) == "1–3, 5, 7–8")
        #expect(Phrase.list(["a", "b", "c"]) == "a, b and c")
        #expect(Phrase.some(["a", "b", "c", "d"], atMost: 2) == "a, b and 2 more")
        #expect(Phrase.groups("0123456789abcdef0") == "01234567 89abcdef 0")
    }

    /// Against the definition, line by line, for every pair of deliveries of a work of six lines.
    @Test func `used lines are grouped by the deliveries that reached them`() {
        func ranges(_ mask: Int) -> [ClosedRange<Int>] {
            (0..<6).filter { mask >> $0 & 1 == 1 }.reduce(into: []) { ranges, line in
                if let last = ranges.last, last.upperBound + 1 == line {
                    ranges[ranges.count - 1] = last.lowerBound...line
                } else {
                    ranges.append(line...line)
                }
            }
        }
        for used in stride(from: 1, to: 64, by: 6) {
            for first in 0..<64 {
                for second in stride(from: 0, to: 65, by: 4) {
                    var parts = DeliveredParts(used: ranges(used))
                    parts.deliver(ranges(first))
                    parts.deliver(second == 64 ? nil : ranges(second))
                    var expected = [[Int]: Int]()
                    for line in 0..<6 where used >> line & 1 == 1 {
                        let reached = [0, 1].filter { $0 == 0 ? first >> line & 1 == 1 : second == 64 || second >> line & 1 == 1 }
                        expected[reached, default: 0] += 1
                    }
                    let order = [[0, 1], [0], [1], []]
                    let groups = order.compactMap { key in expected[key].map { DeliveredParts.Group(count: $0, deliveries: key) }
                    }
                    if parts.groups != groups { Issue.record("used \(used), delivered \(first) and \(second)") }
                }
            }
        }
    }

    @Test func `zip64 records stand where a number needs them, and nowhere else`() {
        #expect(ZipFormat.end(entryCount: 65_534, directory: 0..<0xFFFF_FFFE).count == 22)
        #expect(ZipFormat.end(entryCount: 65_535, directory: 0..<1).count == 98)
        #expect(ZipFormat.end(entryCount: 1, directory: 0..<0xFFFF_FFFF).count == 98)
        #expect(ZipFormat.end(entryCount: 1, directory: 0xFFFF_FFFF..<0xFFFF_FFFF).count == 98)
        for (byteCount, offset, extra) in [
            (0xFFFF_FFFE, 0xFFFF_FFFE, 0), (0xFFFF_FFFF, 0, 20), (0, 0xFFFF_FFFF, 12), (0xFFFF_FFFF, 0xFFFF_FFFF, 28),
        ] {
            let entry = ZipEntry(name: "a", byteCount: byteCount, crc: 0, offset: offset)
            #expect(ZipFormat.centralHeader(entry).count == 47 + extra)
            #expect(ZipFormat.localHeader(entry).count == entry.headerByteCount)
        }
    }

    @Test func `every check is named once and says what it means`() {
        let names = BundleCheck.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.allSatisfy { $0.isLowercase || $0 == "-" } })
        #expect(BundleCheck.allCases.allSatisfy { $0.meaning.hasSuffix(".") })
    }
}
