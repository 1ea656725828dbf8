import Cryptography
import Foundation
import Provenance
import Testing

@testable import Intake

@Suite(.enabled(if: SigningDesk.isPossible, "openssl is not installed"))
struct PDFSignatureTimeTests {
    private let desk: SigningDesk
    private let now = Int(Date().timeIntervalSince1970)

    init() throws { desk = try SigningDesk.shared.get() }

    private func signed(by name: String = "alice", date: String? = nil, stamping: ((CMSSignature) throws -> [UInt8])? = nil)
        throws -> [UInt8]
    {
        var form = SignedPDFMaker.Form()
        if let date { form.date = date }
        var file = SignedPDFMaker()
        try file.sign(form) { content in
            let signature = try desk.sign(content, by: name)
            guard let stamping else { return signature }
            return try UnsignedAttribute.adding(stamping(CMSSignature(prefixOf: signature)), to: signature)
        }
        return file.bytes
    }

    private func report(_ bytes: [UInt8], roots: TrustStore?) throws -> PDFSignatureReport {
        try #require(PDFSignatures.check(bytes, roots: roots, now: now + 60).first)
    }

    private func outcome(of code: String, in report: PDFSignatureReport) -> Check.Outcome? {
        report.report.checks.first { $0.code == code }?.outcome
    }

    @Test func `a time-stamp over the signature is checked`() throws {
        let bytes = try signed { try desk.stamp($0.signatureValue) }
        let report = try report(bytes, roots: desk.trust("root"))
        #expect(report.outcome == .passed, "\(report.report.checks)")
        #expect(outcome(of: "time-stamp", in: report) == .passed)
        #expect(try abs(#require(report.stampedTime) - now) < 600)
        let open = try self.report(bytes, roots: nil)
        #expect(outcome(of: "time-stamp", in: open) == .undetermined && outcome(of: "signature", in: open) == .passed)
    }

    @Test func `a time-stamp of something else is not one of this signature`() throws {
        let bytes = try signed { try desk.stamp($0.signatureValue + [0]) }
        #expect(try report(bytes, roots: desk.trust("root")).report.failures.map(\.code) == ["time-stamp"])
        let garbage = try signed { _ in [0x30, 0x03, 0x02, 0x01, 0x01] }
        #expect(try report(garbage, roots: desk.trust("root")).report.failures.map(\.code) == ["time-stamp"])
    }

    @Test func `a certificate that has ended leaves open when it signed, unless a time-stamp shows it`() throws {
        // `openssl` writes its own time as the signed one, which is after the end of this certificate.
        #expect(try report(signed(by: "old"), roots: desk.trust("root")).report.failures.map(\.code) == ["dates"])
        let stamped = try signed(by: "old") { try desk.stamp($0.signatureValue) }
        #expect(try outcome(of: "dates", in: report(stamped, roots: desk.trust("root"))) == .failed)
    }

    @Test func `a time-stamp of the document stands for itself`() throws {
        var form = SignedPDFMaker.Form()
        (form.format, form.type, form.date) = ("/ETSI.RFC3161", "/DocTimeStamp", "")
        var file = SignedPDFMaker()
        try file.sign(form) { try desk.stamp($0) }
        let good = try report(file.bytes, roots: desk.trust("root"))
        #expect(good.outcome == .passed && good.isTimeStamp && good.signer?.subject == "CN=tsa,O=Test", "\(good.report.checks)")
        var changed = file.bytes
        changed[try #require(changed[...].firstPlace(of: Array("Bob".utf8)))] ^= 1
        #expect(try report(changed, roots: desk.trust("root")).report.failures.map(\.code) == ["time-stamp"])
        #expect(try report(file.bytes + [0x0A], roots: desk.trust("root")).outcome == .undetermined)
        #expect(try report(file.bytes, roots: nil).outcome == .undetermined)
    }

    @Test(
        arguments: [
            ("D:20260801120000+02'00'", 1_785_578_400), ("D:20260801120000+02'00", 1_785_578_400),
            ("D:20260801100000Z", 1_785_578_400),
            ("D:20260801100000Z00'00'", 1_785_578_400), ("D:20260801053000-04'30'", 1_785_578_400),
            ("D:20260801120000+02", 1_785_578_400),
            ("D:20260801120000", nil), ("D:20260231120000Z", nil), ("D:2026", nil), ("20260801100000Z", nil),
            ("D:20260801246000Z", nil),
            ("D:20260801100000Zulu", nil), ("D:20260801100000+2", nil), ("D:20260801100000+99'99'", nil), ("", nil),
        ] as [(String, Int?)]) func `a date of PDF is read in the one way it is written`(text: String, seconds: Int?)
    {
        #expect(PDFDate.seconds(Array(text.utf8)[...]) == seconds)
    }
}
