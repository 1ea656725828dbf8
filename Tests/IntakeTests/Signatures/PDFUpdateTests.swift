import Foundation
import Provenance
import Testing

@testable import Intake

/// What is added to a signed file: another signature passes, and what changes the words or the looks of a page does not.
@Suite(
    .enabled(
        if: SigningDesk.isPossible && DocumentTools.hasPoppler && DocumentTools.hasQPDF,
        "openssl, poppler-utils or qpdf is not installed"))
struct PDFUpdateTests {
    private let desk: SigningDesk
    private let now = Int(Date().timeIntervalSince1970)

    init() throws { desk = try SigningDesk.shared.get() }

    private func signed(_ prepare: (inout SignedPDFMaker) -> Void = { _ in }, _ form: SignedPDFMaker.Form = .init()) throws
        -> SignedPDFMaker
    {
        var file = SignedPDFMaker(prepare: prepare)
        try file.sign(form) { try desk.sign($0, by: "alice") }
        return file
    }

    private func sign(_ file: inout SignedPDFMaker, _ form: SignedPDFMaker.Form = .init(), in field: Int? = nil) throws {
        try file.sign(form, in: field) { try desk.sign($0, by: "bob") }
    }

    /// The answer about what follows the first signature.
    private func coverage(_ file: SignedPDFMaker, tail: String = "") async throws -> Check {
        let reports = try await PDFSignatures.checkWithUpdates(
            file.bytes + Array(tail.utf8), roots: desk.trust("root"), now: now)
        let checks = try #require(reports.first).report.checks
        let coverage = try #require(checks.last { $0.code == "coverage" })
        #expect(checks.allSatisfy { $0.code == "coverage" || $0.outcome == .passed })
        return coverage
    }

    /// A field in an empty part of the page, with words in it.
    private static func visible(_ words: String = "Signed by Bob", place: String = "[300 100 500 140]") -> SignedPDFMaker.Form {
        var form = SignedPDFMaker.Form()
        form.place = place
        form.appearance = ("0.5 g 0 0 200 40 re f 0 g BT /F1 12 Tf 4 14 Td (\(words)) Tj ET", 200, 40)
        return form
    }

    // MARK: What passes

    @Test func `the earlier of two signatures is good, and so are those of many`() async throws {
        var file = try signed()
        let count = file.bytes.count
        try sign(&file)
        let check = try await coverage(file)
        #expect(check.outcome == .passed)
        let added = GroupedNumber.text(file.bytes.count - count)
        #expect(check.sentence == "what was added after it (\(added) bytes) shows the same pages: another signature")
        try sign(&file, Self.visible())
        let reports = try await PDFSignatures.checkWithUpdates(file.bytes, roots: desk.trust("root"), now: now)
        #expect(reports.map(\.outcome) == [.passed, .passed, .passed])
        #expect(
            reports[0].report.checks.last?.sentence.hasSuffix("2 other signatures, which shows 'Signed by Bob' on page 1") == true
        )
    }

    @Test func `a signature that is shown is passed with its words`() async throws {
        var file = try signed()
        try sign(&file, Self.visible())
        let check = try await coverage(file)
        #expect(check.outcome == .passed && check.sentence.hasSuffix(", which shows 'Signed by Bob' on page 1"), "\(check)")
    }

    @Test(arguments: [0, 90, 180, 270]) func `a field is found on a page that is turned`(degrees: Int) async throws {
        var file = try signed { $0.page["/Rotate"] = "\(degrees)" }
        try sign(&file, Self.visible())
        let check = try await coverage(file)
        #expect(check.outcome == .passed && check.sentence.contains("Signed by Bob"), "\(check)")
    }

    @Test func `an empty field that was signed may be filled in, beside the words it stands next to`() async throws {
        var field = 0
        var file = try signed {
            field = $0.add("<< /FT /Sig /Type /Annot /Subtype /Widget /Rect [72 640 272 680] /T (Bob) /F 132 /P 3 0 R >>")
            $0.fields = [field]
            $0.annotations = [field]
        }
        var form = Self.visible(place: "[72 640 272 680]")
        form.field = "/F 132"
        let before = file
        try sign(&file, form, in: field)
        // The maker gives the field another name, which is a change of the field.
        #expect(try await coverage(file).outcome == .undetermined)
        file = before
        file.add(field, "<< /FT /Sig /Type /Annot /Subtype /Widget /Rect [72 640 272 680] /T (Bob) /F 132 /P 3 0 R /V 4 0 R >>")
        file.finish()
        #expect(try await coverage(file).sentence.contains("where something else stood"))
    }

    @Test func `data for checking signatures is no change`() async throws {
        var file = try signed()
        let certificate = file.add(SignedPDFMaker.stream("not one"))
        let store = file.add("<< /Type /DSS /Certs [\(certificate) 0 R] >>")
        file.catalog["/DSS"] = "\(store) 0 R"
        file.save(form: true)
        let check = try await coverage(file)
        #expect(check.outcome == .passed && check.sentence.hasSuffix("data for checking signatures"), "\(check)")
    }

    @Test func `white space is no change, and anything else behind the end is not read`() async throws {
        for tail in ["\n", " ", "\r\n\r\n"] { #expect(try await coverage(signed(), tail: tail).outcome == .passed, "\(tail)") }
        for tail in ["%", "\0x", "4 0 obj << >> endobj", "%%EOF x"] {
            #expect(try await coverage(signed(), tail: tail).outcome == .undetermined, "\(tail)")
        }
    }

    // MARK: What is shown is another

    @Test func `other words are found on their page, whoever signs them afterwards`() async throws {
        var file = try signed()
        file.change("Agreement between Alice and Eve")
        let check = try await coverage(file)
        #expect(check.outcome == .failed)
        #expect(check.sentence.contains("page 1 shows other words after this signature (gone: 'Bob'; new: 'Eve')"))
        try sign(&file)
        #expect(try await coverage(file).outcome == .failed)
    }

    @Test func `words that are covered are found by their looks`() async throws {
        var file = try signed()
        file.show("Agreement between Alice and Bob", then: " 1 g 60 690 300 40 re f")
        file.finish()
        let check = try await coverage(file)
        #expect(check.outcome == .failed && check.sentence.hasSuffix("page 1 looks different after this signature"))
    }

    @Test func `a font that is replaced is found`() async throws {
        var file = try signed { maker in
            let font = maker.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
            maker.page["/Resources"] = "<< /Font << /F1 \(font) 0 R >> >>"
        }
        file.add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>")
        file.finish()
        let check = try await coverage(file)
        #expect(check.outcome == .failed && check.sentence.contains("page 1"))
    }

    @Test(arguments: ["1 g 0 0 200 40 re f", "BT /F1 12 Tf 4 14 Td (and Eve) Tj ET"])
    func `an annotation over or beside the words is found`(content: String) async throws {
        var file = try signed()
        let appearance = file.addAppearance(content, 200, 40)
        file.annotations.append(
            file.add("<< /Type /Annot /Subtype /Stamp /F 4 /Rect [300 690 500 730] /AP << /N \(appearance) 0 R >> >>"))
        file.save(form: true)
        #expect(try await coverage(file).outcome == .failed)
    }

    @Test func `a page that is added or taken away is found`() async throws {
        var file = try signed()
        let page = file.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>")
        file.add(2, "<< /Type /Pages /Kids [3 0 R \(page) 0 R] /Count 2 >>")
        file.finish()
        #expect(try await coverage(file).sentence.hasSuffix("the number of pages was 1 and is 2"))
        var other = try signed {
            let page = $0.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R >>")
            $0.add(2, "<< /Type /Pages /Kids [3 0 R \(page) 0 R] /Count 2 >>")
        }
        other.add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        other.finish()
        #expect(try await coverage(other).outcome == .failed)
    }

    @Test func `what lay hidden in the signed file does not replace what was seen`() async throws {
        // The second content is in the signed bytes, where nothing refers to it.
        var file = try signed { _ = $0.add(SignedPDFMaker.stream("BT /F1 24 Tf 72 700 Td (Alice owes Eve everything) Tj ET")) }
        file.page["/Contents"] = "5 0 R"
        file.save(form: true)
        #expect(try await coverage(file).outcome == .failed)
        // A picture that hid something is taken away.
        var covered = try signed {
            let appearance = $0.addAppearance("1 g 0 0 200 40 re f", 200, 40)
            $0.annotations = [
                $0.add("<< /Type /Annot /Subtype /Stamp /F 4 /Rect [200 690 400 730] /AP << /N \(appearance) 0 R >> >>")
            ]
        }
        covered.annotations.removeFirst()
        covered.save(form: true)
        #expect(try await coverage(covered).outcome == .failed)
    }

    // MARK: What shows the same here, and maybe not elsewhere

    private func form(_ value: String, _ file: inout SignedPDFMaker, shows: String) -> String {
        let appearance = file.addAppearance("BT /F1 12 Tf 4 14 Td (\(shows)) Tj ET", 200, 40)
        return
            "<< /FT /Tx /Type /Annot /Subtype /Widget /Rect [72 500 272 540] /T (Fee) /V (\(value)) /F 4 /P 3 0 R /AP << /N \(appearance) 0 R >> >>"
    }

    @Test func `a value of a form is found where it is shown, and named where it is not`() async throws {
        func filled() throws -> SignedPDFMaker {
            try signed {
                let field = $0.add(form("100", &$0, shows: "100"))
                $0.fields = [field]
                $0.annotations = [field]
            }
        }
        var file = try filled()
        let field = file.fields[0]
        file.add(field, form("900", &file, shows: "900"))
        file.finish()
        #expect(try await coverage(file).sentence.contains("gone: '100'; new: '900'"))
        file = try filled()
        file.add(field, form("900", &file, shows: "100"))
        file.finish()
        let check = try await coverage(file)
        #expect(check.outcome == .undetermined && check.sentence.contains("a field to fill in"), "\(check)")
    }

    @Test(arguments: [
        ("/OpenAction", "<< /S /JavaScript /JS (this.getField\\(\\)) >>"), ("/OCProperties", "<< /OCGs [] /D << >> >>"),
        ("/Names", "<< /JavaScript << /Names [] >> >>"), ("/AA", "<< >>"), ("/ViewerPreferences", "<< >>"),
    ])
    func `what may change a viewer is named`(key: String, value: String) async throws {
        var file = try signed()
        file.catalog[key] = value
        file.save(form: true)
        let check = try await coverage(file)
        #expect(check.outcome == .undetermined && check.sentence.contains("the file's \(key) is another one"), "\(check)")
    }

    @Test func `an object that the signed file only names is not slipped in`() async throws {
        var file = try signed { maker in
            let outlines = maker.add("<< /Type /Outlines /First 90 0 R >>")
            maker.catalog["/Outlines"] = "\(outlines) 0 R"
        }
        file.add(90, "<< /Title (x) /A << /S /JavaScript /JS (x) >> >>")
        file.finish()
        let check = try await coverage(file)
        #expect(check.outcome == .undetermined && check.sentence.contains("object 90 (a value) is another one"), "\(check)")
    }

    // MARK: Signatures that show more than a signature

    @Test(arguments: [
        ("[250 690 450 730]", "stands on or next to signed words"), ("[415 700 435 720]", "stands on or next to signed words"),
        ("[0 0 612 600]", "take up a large part of page 1"),
    ])
    func `a signature that stands on words, next to them, or everywhere is not passed`(place: String, words: String) async throws
    {
        var file = try signed()
        try sign(&file, Self.visible("and Eve", place: place))
        let check = try await coverage(file)
        #expect(check.outcome == .undetermined && check.sentence.contains(words), "\(check)")
    }

    @Test func `many signatures that together fill the page, or say a lot, are not passed`() async throws {
        var file = try signed()
        for bottom in [60, 180, 300] {
            try sign(&file, Self.visible("and Eve", place: "[20 \(bottom) 590 \(bottom + 100)]"))
        }
        #expect(try await coverage(file).sentence.contains("take up a large part of page 1"))
        var other = try signed()
        var form = SignedPDFMaker.Form()
        form.place = "[100 100 400 300]"
        let lines = (0..<24).map { "BT /F1 6 Tf 4 \(4 + $0 * 8) Td (Bob pays and Eve gets it all) Tj ET" }
        form.appearance = (lines.joined(separator: " "), 300, 200)
        try sign(&other, form)
        let check = try await coverage(other)
        #expect(check.outcome == .undetermined && check.sentence.contains("more than signatures need"), "\(check)")
    }

    @Test func `a signature over a picture is not passed`() async throws {
        var file = SignedPDFMaker("") { $0.add(4, SignedPDFMaker.stream("0 g 310 105 20 20 re f 0.9 g 400 105 9 9 re f")) }
        try file.sign { try desk.sign($0, by: "alice") }
        try sign(&file, Self.visible())
        let check = try await coverage(file)
        #expect(check.outcome == .undetermined && check.sentence.contains("stands over something"), "\(check)")
    }

    @Test(arguments: ["/F 134", "/F 164", "/F 132 /A << /S /JavaScript /JS (x) >>", "/F 132 /AA << >>", "/F 132 /OC 4 0 R"])
    func `a field that hides itself or runs something is not passed`(field: String) async throws {
        var file = try signed()
        var form = Self.visible()
        form.field = field
        try sign(&file, form)
        #expect(try await coverage(file).outcome == .undetermined)
    }

    // MARK: What the signer allows

    private static func permission(_ level: String) -> SignedPDFMaker.Form {
        var form = SignedPDFMaker.Form()
        form.extra = "/Reference [<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /P \(level) /V /1.2 >> >>]"
        return form
    }

    @Test func `where no change is allowed another signature is one`() async throws {
        for (level, expected) in [("1", Check.Outcome.failed), ("2", .passed), ("3", .passed)] {
            var file = try signed({ _ in }, Self.permission(level))
            try sign(&file)
            #expect(try await coverage(file).outcome == expected, "level \(level)")
        }
        var file = try signed({ _ in }, Self.permission("1"))
        file.catalog["/DSS"] = "\(file.add("<< /Type /DSS >>")) 0 R"
        file.save(form: true)
        #expect(try await coverage(file).outcome == .passed)
    }

    @Test func `what the signer allows elsewhere in the file is named as not checked`() async throws {
        var form = SignedPDFMaker.Form()
        form.extra = "/Reference [4 0 R]"
        var file = try signed({ _ in }, form)
        let roots = try desk.trust("root")
        #expect(await PDFSignatures.checkWithUpdates(file.bytes, roots: roots, now: now).first?.outcome == .passed)
        try sign(&file)
        let report = try #require(await PDFSignatures.checkWithUpdates(file.bytes, roots: roots, now: now).first)
        #expect(report.report.checks.filter { $0.outcome != .passed }.map(\.code) == ["permission"])
    }

    // MARK: What cannot be compared

    @Test func `without the programs, or in a damaged file, it stays open`() async throws {
        var file = try signed()
        try sign(&file)
        for keyPath in [\DocumentPrograms.qpdf, \.pdftotext, \.pdftoppm] as [WritableKeyPath<DocumentPrograms, ExternalProgram>] {
            var programs = DocumentPrograms()
            programs[keyPath: keyPath] = ExternalProgram(path: "/nonexistent/program", package: "a-package")
            let reports = try await PDFSignatures.checkWithUpdates(
                file.bytes, roots: desk.trust("root"), now: now, programs: programs)
            #expect(reports.map(\.outcome) == [.undetermined, .passed])
            #expect(reports[0].report.checks.last?.hint == "install the package a-package")
        }
        var damaged = try signed()
        damaged.add(7, "<< /Broken")
        damaged.finish()
        #expect(try await coverage(damaged).outcome != .passed)
    }

    @Test func `a signature that is bad is not compared`() async throws {
        var file = try signed()
        try sign(&file)
        var bytes = file.bytes
        bytes[try #require(bytes[...].firstPlace(of: Array("Bob".utf8)))] = UInt8(ascii: "R")
        let reports = try await PDFSignatures.checkWithUpdates(bytes, roots: desk.trust("root"), now: now)
        #expect(reports.map(\.outcome) == [.failed, .failed])
        #expect(reports[0].report.checks.last?.sentence.contains("not judged") == true)
    }
}
