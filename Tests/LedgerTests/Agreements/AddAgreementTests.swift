import Ledger
import LedgerStore
import Provenance
import Testing

@Suite struct AddAgreementTests {
    @Test func `the same words again append nothing; other words under the same name are refused`() async throws {
        let home = try Home()
        #expect(try await !home.addAgreement().wasKnown)
        let size = try home.entryCount()
        #expect(try await home.addAgreement().wasKnown)
        let other = await refusal { try await home.addAgreement("brand", party: "brighter") }
        #expect(other?.code == .nameTaken && other?.hint?.contains("--id") == true)
        #expect(try home.entryCount() == size)
        #expect(try await !home.addAgreement("second").wasKnown)
        #expect(try home.open(.reading) { try $0.agreements().map(\.terms.handle) } == ["brand", "second"])
    }

    @Test func `the document is kept, or only committed to`() async throws {
        let home = try Home()
        let kept = try await home.addAgreement().agreement
        #expect(kept.document.isKept)
        var request = try AgreementRequest(document: home.path("brand.txt"), terms: home.path("brand.yaml"))
        request.handle = "digest-only"
        request.keepsDocument = false
        let committed = try await home.add(request).agreement
        #expect(!committed.document.isKept && committed.document.sha256 == kept.document.sha256)
        #expect(committed.document.commitment != kept.document.commitment, "each commitment has a salt of its own")
        let chunks = try home.open(.reading) { ledger in
            try ledger.store.read { reader in
                try [kept, committed].map { try reader.chunks(of: $0.document.commitment).next() }
            }
        }
        #expect(chunks[0] != nil && chunks[1] == nil)
    }

    @Test func `a quote that is not in the document leaves the ledger as it was`() async throws {
        let home = try Home()
        try await home.addAgreement()
        let size = try home.entryCount()
        try home.file("other.txt", "Bright may look at the photographs.\n")
        let request = try AgreementRequest(document: home.path("other.txt"), terms: home.path("brand.yaml"))
        await #expect(throws: (any Error).self) {
            try await home.add(request)
        }
        #expect(try home.entryCount() == size)
    }
}
