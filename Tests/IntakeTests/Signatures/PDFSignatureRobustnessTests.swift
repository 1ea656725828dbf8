import Cryptography
import Foundation
import Provenance
import Testing

@testable import Intake

@Suite(.enabled(if: SigningDesk.isPossible, "openssl is not installed"))
struct PDFSignatureRobustnessTests {
    private let desk: SigningDesk
    private let bytes: [UInt8]
    private let now = Int(Date().timeIntervalSince1970)

    init() throws {
        let desk = try SigningDesk.shared.get()
        var file = SignedPDFMaker()
        file.reservedByteCount = 1300
        try file.sign { try desk.sign($0, by: "alice") }
        self.desk = desk
        bytes = file.bytes
    }

    @Test func `a file that ends anywhere is never good`() throws {
        let roots = try desk.trust("root")
        for count in 0..<bytes.count {
            let reports = PDFSignatures.check(Array(bytes[..<count]), roots: roots, now: now)
            #expect(!reports.contains { $0.outcome == .passed }, "\(count) bytes")
        }
    }

    @Test func `what is changed at random is good only where nothing signed was changed`() throws {
        let roots = try desk.trust("root")
        let report = try #require(PDFSignatures.check(bytes, roots: roots, now: now).first)
        let string = try #require(PDFSignatureFinder(bytes).dictionaries.first?["Contents"])
        guard case .hexadecimal(let place) = string else { throw CocoaError(.formatting) }
        let content = bytes[..<place.lowerBound] + bytes[place.upperBound...]
        #expect(report.outcome == .passed)
        var state: UInt64 = 20_261_129
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        var goodCount = 0
        for round in 0..<3000 {
            var changed = bytes
            for _ in 0...random(3) {
                let index = random(changed.count)
                switch random(5) {
                case 0: changed[index] ^= 1 << UInt8(random(8))
                case 1: changed[index] = UInt8(random(256))
                case 2: changed.removeSubrange(index..<min(changed.count, index + random(40)))
                case 3: changed.insert(contentsOf: bytes[random(bytes.count)...].prefix(random(200)), at: index)
                default: changed.insert(UInt8(random(256)), at: index)
                }
            }
            for report in PDFSignatures.check(changed, roots: roots, now: now) where report.outcome == .passed {
                goodCount += 1
                let isSame = changed[..<place.lowerBound] + changed[place.upperBound...] == content
                #expect(changed.count == bytes.count && isSame, "round \(round)")
            }
        }
        #expect(goodCount < 300)
    }

    @Test(arguments: ["1 0 obj<<", "1 0 obj[", "1 0 obj<", "1 0 obj(", "1 0 obj/ByteRange ", "[", "<<", "obj", "1 0 obj %"])
    func `a hostile file costs bounded time`(piece: String) {
        let file =
            Array("%PDF-1.7\n".utf8) + Array(Array(repeating: Array(piece.utf8), count: 200_000 / piece.utf8.count).joined())
        let reports = PDFSignatures.check(file, roots: nil, now: now)
        #expect(reports.count <= PDFSignatureFinder.maximumCount + 1)
        #expect(!reports.contains { $0.outcome == .passed })
    }

    @Test func `more signatures than are looked at are said to be there`() {
        let one = Array("1 0 obj << /ByteRange [0 1 2 3] >> endobj\n".utf8)
        let file = Array("%PDF-1.7\n".utf8) + Array(Array(repeating: one, count: 100).joined())
        let reports = PDFSignatures.check(file, roots: nil, now: now)
        #expect(reports.contains { $0.report.checks.contains { $0.code == "readable" } })
    }
}
