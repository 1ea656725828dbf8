import Cryptography
import Provenance
import Testing
import Transparency

@Suite struct SignatureLineTests {
    private func line(_ state: Check.Outcome, _ codes: [String]) -> SignatureLine {
        SignatureLine(
            PDFSignatureReport(
                number: 1, format: "ETSI.CAdES.detached", isTimeStamp: false, signer: nil, claimedTime: -1, stampedTime: 5,
                coveredByteCount: 90, fileByteCount: 100, permission: nil, sha256: SHA256.hash([]),
                report: CheckReport(codes.map { Check($0, state, "…") })))
    }

    @Test func `a line reads as it was written`() throws {
        for line in [line(.failed, ["signature", "coverage", "coverage"]), line(.passed, ["signature"])] {
            #expect(try SignatureLine(line: .object(line.members)) == line)
        }
        #expect(line(.failed, ["signature", "coverage", "coverage"]).openChecks == ["coverage", "signature"])
    }

    @Test(arguments: ["number", "kind", "state", "revocation", "documentBytes"]) func `a line without what it needs is refused`(
        member: String
    ) {
        var members = line(.passed, ["signature"]).members
        members[member] = nil
        #expect(throws: ProvenanceError.self) { try SignatureLine(line: .object(members)) }
    }

    @Test(arguments: [
        ("kind", "seal"), ("state", "good"), ("sha256", "00"), ("extra", "x"), ("revocation", "checked"), ("claimedTime", "1"),
    ]) func `a line that says something else is refused`(member: String, value: String) {
        var members = line(.passed, ["signature"]).members
        members[member] = .string(value)
        #expect(throws: ProvenanceError.self) { try SignatureLine(line: .object(members)) }
    }
}
