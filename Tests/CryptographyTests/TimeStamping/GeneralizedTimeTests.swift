import Foundation
import Testing

@testable import Cryptography

struct GeneralizedTimeTests {
    @Test(arguments: [
        ("19700101000000Z", 0), ("20000229235959Z", 951_868_799), ("20380119031408Z", 2_147_483_648),
        ("20260801120000Z", 1_785_585_600),
        ("21000228000000Z", 4_107_456_000), ("19691231235959Z", -1), ("00010101000000Z", -62_135_596_800),
        ("99991231235959Z", 253_402_300_799),
    ])
    func `an instant is counted from 1970`(text: String, seconds: Int) {
        #expect(GeneralizedTime(text.utf8)?.seconds == seconds)
    }

    @Test func `every day of four centuries follows the one before`() {
        var expected = 946_684_800
        for year in 2000..<2400 {
            for month in 1...12 {
                for day in 1...31 {
                    let digits = [(year, 4), (month, 2), (day, 2)].map { value, count in
                        String(repeating: "0", count: count - String(value).count) + String(value)
                    }
                    guard let time = GeneralizedTime((digits.joined() + "000000Z").utf8) else { continue }
                    #expect(time.seconds == expected)
                    expected += 86_400
                }
            }
        }
        #expect(expected == 946_684_800 + 146_097 * 86_400)
    }

    @Test(arguments: [
        (".5", 500_000_000), (".000000001", 1), (".123456789", 123_456_789), (".1234567891", 123_456_789), (".999", 999_000_000),
    ])
    func `a fraction is kept to the nanosecond`(fraction: String, nanoseconds: Int) {
        #expect(GeneralizedTime("20260801120000\(fraction)Z".utf8)?.nanoseconds == nanoseconds)
    }

    @Test(arguments: [
        "", "Z", "20260801120000", "20260801120000z", "2026080112000Z", "202608011200Z", "20260801120000.Z", "20260801120000.0Z",
        "20260801120000.50Z", "20260801120000,5Z", "20260801120000+0000", "20260801120000Z ", " 20260801120000Z",
        "2026+801120000Z",
        "20260001120000Z", "20261301120000Z", "20260800120000Z", "20260832120000Z", "20260230120000Z", "20250229120000Z",
        "21000229120000Z",
        "20260801240000Z", "20260801126000Z", "20260801120060Z", "00000101000000Z", "20260801120000.1234567891234567891Z",
    ])
    func `another spelling is refused`(text: String) {
        #expect(GeneralizedTime(text.utf8) == nil)
    }
}
