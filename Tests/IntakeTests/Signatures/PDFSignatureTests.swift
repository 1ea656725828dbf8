import Cryptography
import Foundation
import Provenance
import Testing

@testable import Intake

@Suite(.enabled(if: SigningDesk.isPossible, "openssl is not installed"))
struct PDFSignatureTests {
    private let desk: SigningDesk
    /// Within the validity of all certificates but the old one, and after every time that `openssl` writes.
    private let now = Int(Date().timeIntervalSince1970)

    init() throws { desk = try SigningDesk.shared.get() }

    private func signed(
        by name: String = "alice", _ form: SignedPDFMaker.Form = SignedPDFMaker.Form(), digest: String = "sha256",
        flags: [String] = ["-cades"]
    ) throws -> SignedPDFMaker {
        var file = SignedPDFMaker()
        try file.sign(form) { try desk.sign($0, by: name, digest: digest, flags: flags) }
        return file
    }

    private func only(_ bytes: [UInt8], roots: TrustStore? = nil) throws -> PDFSignatureReport {
        let reports = try PDFSignatures.check(bytes, roots: roots ?? desk.trust("root"), now: now)
        return try #require(reports.count == 1 ? reports[0] : nil)
    }

    private func outcome(of code: String, in report: PDFSignatureReport) -> Check.Outcome? {
        report.report.checks.first { $0.code == code }?.outcome
    }

    @Test(arguments: ["alice", "rsa"]) func `a signature over the whole file is good`(name: String) throws {
        let bytes = try signed(by: name).bytes
        let report = try only(bytes)
        #expect(report.outcome == .passed, "\(report.report.checks)")
        #expect(report.signer?.subject == "CN=\(name),O=Test" && report.signer?.issuer == "CN=Local root")
        #expect(report.coveredByteCount == bytes.count && report.addedByteCount == 0 && report.stampedTime == nil)
        #expect(
            report.report.checks.map(\.code) == [
                "byte-range", "contents", "document", "signature", "dates", "purpose", "chain", "coverage",
            ])
    }

    @Test func `the format of Adobe is taken, with and without signed attributes`() throws {
        var form = SignedPDFMaker.Form()
        form.format = "/adbe.pkcs7.detached"
        #expect(try only(signed(form, flags: []).bytes).outcome == .passed)
        #expect(try only(signed(form, flags: ["-noattr"]).bytes).outcome == .passed)
    }

    @Test func `without roots the signature is good and its owner is open`() throws {
        let report = try #require(PDFSignatures.check(signed().bytes, roots: nil, now: now).first)
        #expect(report.outcome == .undetermined)
        #expect(report.report.checks.filter { $0.outcome != .passed }.map(\.code) == ["chain"])
    }

    @Test func `a root that did not issue the certificate is no root of it`() throws {
        let report = try only(signed().bytes, roots: desk.trust("stranger"))
        #expect(outcome(of: "chain", in: report) == .failed && outcome(of: "signature", in: report) == .passed)
    }

    @Test func `a file without a signature has none`() throws {
        #expect(PDFSignatures.check(SignedPDFMaker().bytes, roots: nil, now: now).isEmpty)
        #expect(PDFSignatures.check([], roots: nil, now: now).isEmpty)
        #expect(PDFSignatures.check(Array("1 0 obj << /ByteRange [0 1 2 3] >> endobj".utf8), roots: nil, now: now).isEmpty)
    }

    @Test func `a byte changed anywhere in the signed part is found`() throws {
        let bytes = try signed().bytes
        let report = try only(bytes)
        let covered = try #require(report.coveredByteCount)
        guard case .hexadecimal(let string) = PDFSignatureFinder(bytes).dictionaries.first?["Contents"] else {
            throw CocoaError(.formatting)
        }
        // The string itself has parts that nothing signs, such as the padding and the certificates that nobody needs.
        for index in stride(from: 5, to: covered, by: 3) where !string.contains(index) {
            var changed = bytes
            changed[index] ^= 1
            let reports = try PDFSignatures.check(changed, roots: desk.trust("root"), now: now)
            #expect(!reports.contains { $0.outcome == .passed }, "byte \(index)")
        }
        var changed = bytes
        changed[try #require(bytes[...].firstPlace(of: Array("Bob".utf8)))] = UInt8(ascii: "R")
        #expect(try only(changed).report.failures.map(\.code) == ["document"])
    }

    @Test func `what was added afterwards is never called signed`() throws {
        var file = try signed()
        let signedCount = file.bytes.count
        file.change("Alice owes Bob everything")
        let report = try only(file.bytes)
        #expect(report.outcome == .undetermined && report.coveredByteCount == signedCount)
        #expect(report.addedByteCount == file.bytes.count - signedCount)
        #expect(report.report.checks.filter { $0.outcome != .passed }.map(\.code) == ["coverage"])
        for tail in ["\n", " ", "%", "\0", "4 0 obj << >> endobj"] {
            #expect(try only(signed().bytes + Array(tail.utf8)).outcome == .undetermined)
        }
    }

    @Test func `a time is read in either spelling of a string`() throws {
        var form = SignedPDFMaker.Form()
        form.date = "/M (D\\07220260801120000+02\\04700\\047)"
        let flags = ["-noattr"]
        form.format = "/adbe.pkcs7.detached"
        #expect(try only(signed(form, flags: flags).bytes).claimedTime == 1_785_578_400)
        #expect(PDFLiteral.decoded(Array(#"a\n\(\\\101\7x\"#.utf8)[...]) == Array("a\n(\\A\u{7}x".utf8))
        #expect(PDFLiteral.decoded(Array("a\\\r\nb\\\nc\\qd\\777".utf8)[...]) == Array("abcqd".utf8) + [0xFF])
    }

    @Test func `a later signature says what it covers, and the earlier one what it does not`() throws {
        var file = try signed()
        try file.sign { try desk.sign($0, by: "bob") }
        let reports = try PDFSignatures.check(file.bytes, roots: desk.trust("root"), now: now)
        #expect(reports.map(\.signer?.subject) == ["CN=alice,O=Test", "CN=bob,O=Test"])
        #expect(reports.map(\.outcome) == [.undetermined, .passed] && reports.map(\.number) == [1, 2])
        #expect(try #require(reports[0].report.checks.last).sentence.contains("a later signature covers them"))
        file.change("Something else")
        let changed = try PDFSignatures.check(file.bytes, roots: desk.trust("root"), now: now)
        #expect(changed.map(\.outcome) == [.undetermined, .undetermined])
    }

    @Test(
        arguments: [
            "no range": { @Sendable _, _, _ in "" }, "null": { @Sendable _, _, _ in "null" },
            "two numbers": { @Sendable start, _, _ in "[0 \(start)]" },
            "not from the beginning": { @Sendable start, end, rest in "[1 \(start) \(end) \(rest)]" },
            "a wider gap before": { @Sendable start, end, rest in "[0 \(start - 1) \(end) \(rest)]" },
            "a wider gap behind": { @Sendable start, end, rest in "[0 \(start) \(end + 1) \(rest - 1)]" },
            "no gap": { @Sendable start, end, rest in "[0 \(end) \(end) \(rest)]" },
            "overlapping": { @Sendable start, end, rest in "[0 \(start) \(start) \(rest)]" },
            "negative": { @Sendable start, end, rest in "[0 \(start) \(end) -\(rest)]" },
            "beyond the end": { @Sendable start, end, rest in "[0 \(start) \(end) \(rest + 1)]" },
            "enormous": { @Sendable start, end, _ in "[0 \(start) \(end) 9223372036854775807]" },
            "more ranges": { @Sendable start, end, rest in "[0 \(start) \(end) \(rest) 0 0]" },
            "elsewhere": { @Sendable _, _, _ in "4 0 R" },
        ] as [String: @Sendable (Int, Int, Int) -> String])
    func `a range that is not the file without the signature is refused`(
        name: String, range: @escaping @Sendable (Int, Int, Int) -> String
    ) throws {
        var form = SignedPDFMaker.Form()
        form.range = range
        let report = try only(signed(form).bytes)
        // Without a range's value, the entries of the dictionary shift, and nothing of it can be read.
        #expect(name == "no range" ? report.outcome != .passed : report.report.failures.map(\.code) == ["byte-range"], "\(name)")
    }

    @Test func `a range that ends early leaves the rest unsigned`() throws {
        var form = SignedPDFMaker.Form()
        form.range = { "[0 \($0) \($1) \($2 - 1)]" }
        var file = SignedPDFMaker()
        try file.sign(form) { try desk.sign(Array($0.dropLast()), by: "alice") }
        let report = try only(file.bytes)
        #expect(outcome(of: "signature", in: report) == .passed && outcome(of: "coverage", in: report) == .undetermined)
    }

    @Test func `the signature of another file is not one of this file`() throws {
        var other: [UInt8] = []
        _ = try signed().bytes
        var first = SignedPDFMaker("Another text entirely, of another length")
        try first.sign {
            other = try desk.sign($0, by: "alice")
            return other
        }
        var second = SignedPDFMaker()
        try second.sign { _ in other }
        #expect(try only(second.bytes).report.failures.map(\.code) == ["document"])
    }

    @Test(arguments: [
        ("/adbe.pkcs7.sha1", Check.Outcome.failed), ("/adbe.x509.rsa_sha1", .failed), ("/Made.up", .undetermined), ("", .failed),
    ]) func `a format that is old or unknown is not accepted`(format: String, expected: Check.Outcome) throws {
        var form = SignedPDFMaker.Form()
        form.format = format
        let report = try only(signed(form).bytes)
        #expect(outcome(of: "format", in: report) == expected && report.outcome == expected)
    }

    @Test func `a signature that rests on SHA-1 or on a short key is not accepted`() throws {
        var form = SignedPDFMaker.Form()
        form.format = "/adbe.pkcs7.detached"
        #expect(try only(signed(form, digest: "sha1", flags: []).bytes).report.failures.map(\.code) == ["signature"])
        #expect(try only(signed(by: "short").bytes).report.failures.map(\.code) == ["signature"])
    }

    @Test func `a certificate for something else is not one for documents`() throws {
        #expect(try outcome(of: "purpose", in: only(signed(by: "web").bytes)) == .undetermined)
        #expect(try outcome(of: "purpose", in: only(signed(by: "locks").bytes)) == .failed)
    }

    @Test(arguments: ["/ByteRange [0 1 2 3]", "/Contents <00>", "/Byte#52ange [0 1 2 3]", "/SubFilter /adbe.pkcs7.detached"])
    func `an entry that stands there twice is refused`(extra: String) throws {
        var form = SignedPDFMaker.Form()
        form.extra = extra
        #expect(try only(signed(form).bytes).report.failures.map(\.code) == ["dictionary"])
    }

    @Test(arguments: [[], [0], [0x30, 0x00], Array("hello".utf8)] as [[UInt8]])
    func `what is no signature is not taken for one`(bytes: [UInt8]) throws {
        var file = SignedPDFMaker()
        try file.sign { _ in bytes }
        #expect(try only(file.bytes).report.failures.map(\.code) == ["contents"])
    }

    @Test func `a signature that brings its own content is refused`() throws {
        #expect(try only(signed(flags: ["-cades", "-nodetach"]).bytes).report.failures.map(\.code) == ["contents"])
    }

    @Test func `something behind the signature in its string is refused`() throws {
        var file = SignedPDFMaker()
        try file.sign { try desk.sign($0, by: "alice") + [0, 0, 1] }
        #expect(try only(file.bytes).report.failures.map(\.code) == ["contents"])
    }

    @Test func `the format of ETSI asks for the certificate's name`() throws {
        #expect(try only(signed(flags: []).bytes).report.failures.map(\.code) == ["contents"])
    }

    @Test func `a signature without its certificate cannot be checked`() throws {
        #expect(try only(signed(flags: ["-cades", "-nocerts"]).bytes).report.failures.map(\.code) == ["signature"])
    }

    @Test func `what looks like a signature and cannot be read is not passed over`() throws {
        let decoy = Array("9 0 obj\n<< /Type /Sig /ByteRange [0 1 2 3\nendobj\n".utf8)
        let reports = PDFSignatures.check(SignedPDFMaker().bytes + decoy, roots: nil, now: now)
        #expect(reports.map(\.outcome) == [.undetermined] && reports.first?.report.checks.first?.code == "readable")
        let missing = Array("9 0 obj\n<< /Type /Sig /Contents <00> >>\nendobj\n".utf8)
        #expect(PDFSignatures.check(SignedPDFMaker().bytes + missing, roots: nil, now: now).map(\.outcome) == [.failed])
    }

    @Test func `what the signer allows to change is read`() throws {
        var form = SignedPDFMaker.Form()
        form.extra = "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /P 1 /V /1.2 >> >>]"
        #expect(try only(signed(form).bytes).permission == 1)
        #expect(try only(signed().bytes).permission == nil)
    }
}
