import Cryptography
import Evidence
import Foundation
import Provenance
import Testing

@Suite struct `Evidence bundle` {
    @Test func `a bundle is consistent, and whose it is stays open`() throws {
        let bytes = try Story().bundle()
        let verification = try BundleVerifier.verify(RandomAccessBytes(bytes), trust: BundleTrust(now: 1_790_000_000))
        for check in verification.report.checks where check.outcome == .failed { Issue.record("\(check)") }
        #expect(verification.report.outcome == .undetermined)
        #expect(
            Set(verification.report.checks.filter { $0.outcome == .undetermined }.map(\.code)) == [
                "signer-identity", "time-coverage",
            ])
    }

    @Test(.enabled(if: ProcessInfo.processInfo.environment["COLOPHON_BUNDLE_OUT"] != nil))
    func `a bundle can be written for other tools to look at`() throws {
        let path = ProcessInfo.processInfo.environment["COLOPHON_BUNDLE_OUT"] ?? ""
        try Data(Story().bundle()).write(to: URL(fileURLWithPath: path))
    }
}
