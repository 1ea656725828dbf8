// The targets of Scripts/fuzz, in one program: each takes any bytes, and none may trap, hang or eat the machine.
//
// To add one, add a row to the table. A crash that is found becomes a test, with the bytes as its input.

import Clauses
import Cryptography
import Foundation
import Intake
import Provenance
import Transparency

/// What stands in for a contract where terms are located in one.
private let contract = try? DocumentText(
    named: "contract.txt", bytes: Array("Bright may analyse the photographs to measure its campaign.\n".utf8))

private let targets: [String: @Sendable ([UInt8]) -> Void] = [
    "terms-yaml": { bytes in
        guard let file = try? TermsFile(bytes), let contract else { return }
        _ = try? file.agreement(in: contract)
    },
    "use-yaml": { bytes in _ = try? UseFile(bytes) },
    "pdf-signatures": { bytes in
        // The beginning is given, so that the time goes into what follows it.
        for report in PDFSignatures.check(Array("%PDF-1.7\n".utf8) + bytes, roots: nil, now: 1_800_000_000) {
            let line = SignatureLine(report)
            guard (try? SignatureLine(line: .object(line.members))) == line else {
                fatalError("a signature is not recorded as it was found: \(report)")
            }
        }
    },
    "cms": { bytes in
        guard let signature = try? CMSSignature(prefixOf: bytes) else { return }
        _ = (signature.failure(for: [1, 2, 3]), signature.purpose)
    },
    "time-stamp": { bytes in _ = try? TimeStampReply.token(prefixOf: bytes) },
    "countersign": { bytes in
        if let request = try? CountersignRequest(bytes: bytes), request.bytes != bytes {
            fatalError("a second spelling is taken")
        }
        if let reply = try? CountersignReply(bytes: bytes), reply.bytes != bytes { fatalError("a second spelling is taken") }
    },
    "document-text": { bytes in _ = try? DocumentText(named: "document.txt", bytes: bytes) },
    "clauses": { bytes in
        let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
        for finding in ClauseReviewer.review(text: text).findings {
            guard 0 <= finding.start, finding.start < finding.end, finding.end <= text.count else {
                fatalError("a finding stands outside of its text")
            }
        }
    },
]

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
    _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

private let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
private let target = targets[name]

if target == nil {
    print(targets.keys.sorted().joined(separator: "\n"))
} else {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(
        runFuzzer(&count, &arguments) { start, count in
            target?(Array(UnsafeBufferPointer(start: start, count: count)))
            return 0
        })
}
