import Cryptography
import Files
import Ledger
import Provenance
import Testing

@Suite struct SignedAgreementTests {
    private let home: Home
    private let now = SignedAgreement.signedTime + 86_400

    init() async throws {
        home = try Home()
        try await home.addAgreement()
        try home.file("signed.pdf", SignedAgreement.pdf)
    }

    private func add(roots: TrustStore?, as handle: String) async throws -> AgreementOutcome {
        var request = try AgreementRequest(document: home.path("signed.pdf"), terms: home.path("brand.yaml"))
        request.handle = handle
        request.signatureRoots = roots
        return try await home.add(request, now: now)
    }

    @Test func `a signature in the document is recorded with it`() async throws {
        let roots = try TrustStore(roots: Array(SignedAgreement.root.utf8))
        let signatures = try await add(roots: roots, as: "checked").agreement.signatures
        let signature = try #require(signatures.count == 1 ? signatures[0] : nil)
        #expect(signature.state == .passed && signature.openChecks.isEmpty && signature.signer == "CN=Dana Lee,O=Bright")
        #expect(signature.claimedTime == SignedAgreement.signedTime && signature.stampedTime == nil)
        #expect(signature.coveredByteCount == signature.documentByteCount && signature.sha256 != nil)
        #expect(try home.open(.reading) { try $0.agreement(named: "checked").signatures } == signatures)
        let report = try VerifyLedger(home.workplace, trust: VerifyLedger.Trust(signer: nil), now: now).run { _, _ in }.report
        #expect(report.failures.isEmpty)
    }

    @Test func `without a root whose key it is stays open`() async throws {
        let signature = try #require(try await add(roots: nil, as: "open").agreement.signatures.first)
        #expect(signature.state == .undetermined && signature.openChecks == ["chain"])
    }

    @Test func `a document without signatures has none`() async throws {
        #expect(try home.open(.reading) { try $0.agreement(named: "brand").signatures }.isEmpty)
        let error = await #expect(throws: LedgerError.self) {
            try await DocumentSignatures.check(home.path("brand.txt"), roots: nil, now: now)
        }
        #expect(error?.reason.hasSuffix("is not a PDF file") == true)
    }
}
