import Testing

@testable import Intake

/// What `qpdf` says about a file, and what is made of it.
@Suite struct PDFRevisionTests {
    private static let listing = """
        1/0: uncompressed; offset = 9
        5/0: compressed; stream = 7, index = 2
        7/0: uncompressed; offset = 400
        page 1: 3 0 R
          content:
            4 0 R
        page 2: 5 0 R

        """

    private static let json = """
        {"version": 2, "parameters": {"decodelevel": "generalized"}, "qpdf": [{"jsonversion": 2}, {
        "obj:1 0 R": {"value": {"/Pages": "2 0 R", "/N": [1, 2.5, true, null, "u:a", {"/K": "/V"}]}},
        "obj:4 0 R": {"stream": {"dict": {"/Length": 40}}}, "trailer": {"value": {"/Root": "1 0 R"}}}]}
        """

    @Test func `places and pages are read`() throws {
        let (places, pages) = try #require(QPDFListing.parse(Array(Self.listing.utf8)))
        #expect(places == ["1 0 R": .offset(9), "5 0 R": .inside("7 0 R"), "7 0 R": .offset(400)])
        #expect(pages == ["3 0 R", "5 0 R"])
    }

    @Test(arguments: [
        "page 2: 3 0 R\n", "page 1: 3 R\n", "page 1 3 0 R\n", "1/0: offset = 9\n", "1: uncompressed; offset = 9\n",
        "1/0: uncompressed; offset = x\n", "x/0: uncompressed; offset = 9\n", "1/0: compressed; stream = , index = 2\n",
        "hello\n",
        "1/0: uncompressed; offset = 99999999999999999999\n",
    ])
    func `a line of another form is refused with all the rest`(line: String) {
        #expect(QPDFListing.parse(Array((line + Self.listing).utf8)) == nil)
    }

    @Test func `objects are read with their values`() throws {
        let revision = try #require(QPDFReader.objects(Array(Self.json.utf8)))
        #expect(revision.objects["4 0 R"] == .init(value: .dictionary(["/Length": .number(40)]), isStream: true))
        #expect(
            revision.catalog["/N"]
                == .array([
                    .number(1), .number(2.5), .boolean(true), .null, .string("u:a"), .dictionary(["/K": .string("/V")]),
                ]))
        #expect(revision.catalog["/Pages"]?.reference == "2 0 R" && revision.resolved(.string("2 0 R")) == nil)
        for text in ["", "{}", "[]", #"{"qpdf":[{}]}"#, #"{"qpdf":[{},{}]}"#, #"{"qpdf":[{},{"obj:1 0 R":{}}]}"#] {
            #expect(QPDFReader.objects(Array(text.utf8)) == nil, "\(text)")
        }
        let deep = String(repeating: "[", count: 100_000)
        #expect(QPDFReader.objects(Array(deep.utf8)) == nil)
    }

    @Test func `whatever is cut off or changed in an answer is read or refused`() {
        for count in 0..<Self.json.utf8.count { #expect(QPDFReader.objects(Array(Self.json.utf8.prefix(count))) == nil) }
        for index in Self.listing.utf8.indices.enumerated().map(\.offset) {
            var bytes = Array(Self.listing.utf8)
            bytes[index] ^= 0x15
            _ = QPDFListing.parse(bytes)
        }
    }

    @Test func `an update of very many objects is compared in bounded time`() {
        let count = 20_000
        let names = (1...count).map { "\($0) 0 R" }
        let annotations = QPDFValue.array(names.map { .string($0) })
        var (old, new) = (PDFRevision(), PDFRevision())
        for name in names {
            let field: [String: QPDFValue] = [
                "/FT": .string("/Tx"), "/Subtype": .string("/Widget"), "/Next": .string("\(count + 2) 0 R"),
            ]
            old.objects[name] = .init(value: .dictionary(field), isStream: false)
            old.places[name] = .offset(1)
            new.objects[name] = .init(value: .dictionary(field.merging(["/V": .null]) { $1 }), isStream: false)
            new.places[name] = .offset(2)
        }
        let page = "\(count + 1) 0 R"
        old.objects[page] = .init(value: .dictionary(["/Type": .string("/Page")]), isStream: false)
        new.objects[page] = .init(
            value: .dictionary(["/Type": .string("/Page"), "/Annots": annotations]), isStream: false)
        (old.pages, new.pages) = ([page], [page])
        let update = PDFUpdate(from: old, to: new)
        #expect(update.fields.isEmpty && (1...100).contains(update.others.count))
    }

    @Test func `a loop of references or parents ends`() {
        var revision = PDFRevision()
        revision.objects["1 0 R"] = .init(value: .string("1 0 R"), isStream: false)
        revision.objects["2 0 R"] = .init(value: .dictionary(["/Parent": .string("2 0 R")]), isStream: false)
        #expect(revision.resolved(.string("1 0 R")) == nil && revision.inherited("/FT", by: "2 0 R") == nil)
    }

    @Test func `an object in a stream is as old as the stream`() {
        var (old, new) = (PDFRevision(), PDFRevision())
        old.places = ["5 0 R": .inside("7 0 R"), "7 0 R": .offset(400)]
        new.places = old.places
        #expect(new.hasSameBytes("5 0 R", as: old))
        new.places["7 0 R"] = .offset(900)
        #expect(!new.hasSameBytes("5 0 R", as: old) && !new.hasSameBytes("6 0 R", as: old))
    }

    @Test func `a file that reserves numbers for objects is not damaged, and one that has too few is`() {
        func isHarmless(_ size: Int, _ highest: Int) -> Bool {
            QPDFReader.isHarmless(
                "WARNING: f: reported number of objects (\(size)) is not one plus the highest object number (\(highest))")
        }
        #expect(isHarmless(29, 27) && !isHarmless(27, 29) && !isHarmless(27, 27))
        #expect(!QPDFReader.isHarmless("WARNING: f: xref not found") && !QPDFReader.isHarmless(""))
    }
}
