import Cryptography
import Testing
import Transparency

@Suite struct StatementTests {
    private static let statement = Statement(
        predicateType: "urn:colophon:work:v1", predicate: ["lines": 2, "handle": "harbour"], listRoot: NaiveTree.leafHashes[0])

    private static let text =
        #"{"_type":"https://in-toto.io/Statement/v1","predicate":{"handle":"harbour","lines":2},"predicateType":"urn:colophon:work:v1","#
        + #""subject":[{"digest":{"colophonList":""# + NaiveTree.leafHashes[0].hex + #""},"name":"lines"}]}"#

    @Test func `a statement is written as one spelling and read from it`() throws {
        #expect(Self.statement.payload == Array(Self.text.utf8))
        let read = try Statement(payload: Array(Self.text.utf8))
        #expect(read.predicateType == "urn:colophon:work:v1")
        #expect(read.predicate == Self.statement.predicate)
        #expect(read.listRoot == Self.statement.listRoot)
        #expect(read.payload == Self.statement.payload)
        let bare = Statement(predicateType: "x", predicate: [:])
        #expect(bare.listRoot == Merkle.emptyRoot)
        #expect(try Statement(payload: bare.payload).payload == bare.payload)
    }

    @Test(arguments: [
        ("Statement/v1", "Statement/v0.1"), (#""_type":"https://in-toto.io/Statement/v1","#, ""),
        (#"{"handle":"harbour","lines":2}"#, "[]"),
        (#"{"handle":"harbour","lines":2}"#, "null"), ("urn:colophon:work:v1", ""), (#""urn:colophon:work:v1""#, "1"),
        (#""name":"lines""#, #""name":"line""#),
        (#""name":"lines""#, #""name":"lines","uri":"x""#), (#","name":"lines""#, ""), ("colophonList", "sha256"),
        (#"{"colophonList""#, #"{"a":"b","colophonList""#),
        (#""subject":[{"#, #""subject":[{},{"#), (#"}]}"#, #"}],"zzz":1}"#),
        (#""name":"lines"}]"#, #""name":"lines"},{"digest":{},"name":"lines"}]"#),
        (#"lines":2"#, #"lines":2.0"#), (#"{"_type""#, #"{ "_type""#), (#""_type""#, #""\u005ftype""#),
        (NaiveTree.leafHashes[0].hex, String(NaiveTree.leafHashes[0].hex.dropLast(2))),
        (NaiveTree.leafHashes[0].hex, NaiveTree.leafHashes[0].hex.uppercased()), (#"}]}"#, #"}]} "#),
    ])
    func `another spelling or another form is refused`(from: String, to: String) throws {
        let range = try #require(Self.text.ranges(of: from).last)
        let text = Self.text.replacingCharacters(in: range, with: to)
        #expect(throws: TransparencyError.self) { try Statement(payload: Array(text.utf8)) }
    }

    @Test func `a damaged statement is refused or is written again as it was read`() {
        var mutator = Mutator(seed: 10, dictionary: ["\"", ",", "{", "}", "[", "]", ":", "0", "\\n"])
        for _ in 0..<6_000 {
            let damaged = mutator.mutated(Array(Self.text.utf8))
            guard let statement = try? Statement(payload: damaged) else { continue }
            #expect(statement.payload == damaged)
        }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: text)
        return copy
    }
}
