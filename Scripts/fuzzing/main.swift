// The targets of Scripts/fuzz, in one program: each takes any bytes, and none may trap, hang or eat the machine.
//
// To add one, add a row to the table. A crash that is found becomes a test, with the bytes as its input.

import Clauses
import Cryptography
import Foundation
import Provenance
import Transparency

@testable import Intake

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
    "pdf-objects": { bytes in
        _ = QPDFListing.parse(bytes)
        guard let revision = QPDFReader.objects(bytes) else { return }
        // The pages are not in this answer of the program: any object may be one.
        var (old, new) = (revision, revision)
        let names = revision.objects.keys.sorted()
        (old.pages, new.pages) = (names, names)
        for (place, name) in names.enumerated() {
            new.places[name] = .offset(place)
            if place.isMultiple(of: 2) { old.objects[name] = nil } else { old.places[name] = .offset(0) }
        }
        _ = PDFUpdate(from: old, to: new)
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
    // What the programs that take texts out of documents answer with, and the parts of documents that are looked at here.
    "pandoc-html": { bytes in
        if let parsed = try? PandocText.parse(bytes), String(validating: parsed.text, as: UTF8.self) == nil {
            fatalError("the text is not UTF-8")
        }
    },
    "html": { bytes in
        _ = try? HTMLCheck(bytes)
        _ = HTMLCharset.declared(in: bytes)
    },
    "docx": { bytes in _ = try? DOCXCheck(bytes) },
    "odt": { bytes in _ = try? ODTCheck([bytes]) },
    "rtf": { bytes in
        _ = try? RTFCheck(bytes)
        _ = RTFUnicode.rewritten(bytes)
    },
    "zip": { bytes in _ = try? ZIPArchive(bytes) },
    "pdf-layout": { bytes in for page in PDFLayoutParser.parse(bytes) { _ = PDFReadingOrder.arranged(page) } },
    "pdf-info": { bytes in _ = PDFInfo.parse(bytes) },
    "gray-image": { bytes in _ = GrayImage.parse(bytes) },
    "mail": { bytes in
        if let part = try? MIMEPart.parse(bytes) { _ = MailText(part) }
        let text = String(decoding: bytes, as: UTF8.self)
        _ = (EncodedWord.decoded(text), HeaderParameters(text))
    },
    "document-format": { bytes in _ = try? DocumentFormat.detect(bytes, named: "document.txt") },
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
