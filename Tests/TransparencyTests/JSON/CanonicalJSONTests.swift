import Testing
import Transparency

@Suite struct CanonicalJSONTests {
    @Test(arguments: [
        "null", "true", "false", "0", "-1", "9007199254740991", "-9007199254740991", "\"\"", "[]", "{}", "[[],{}]",
        #"{"a":1,"b":[true,null,"x"],"c":{"d":"e"}}"#, #"" \" \\ \b\t\n\f\r \u0000\u000b\u001f / é € 😀""#,
        "{\"\":0,\"A\":1,\"AA\":2,\"a\":3,\"\u{E9}\":4,\"\u{20AC}\":5,\"\u{1F600}\":6,\"\u{FB33}\":7}",
    ])
    func `a canonical spelling is read and written again`(text: String) throws {
        let value = try JSON(canonical: Array(text.utf8))
        #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == text)
    }

    @Test(arguments: [
        ("", 0), (" 1", 0), ("1 ", 1), ("01", 0), ("-0", 0), ("+1", 0), ("-", 0), ("1.0", 1), ("1e2", 1), ("9007199254740992", 0),
        ("99999999999999999999999", 0), ("True", 0), ("nul", 3), ("NaN", 0), ("[1,]", 3), ("[1 ,2]", 2), ("[1,2", 4), ("[", 1),
        ("{", 1),
        (#"{"a":1,"a":2}"#, 7), (#"{"b":1,"a":2}"#, 7), (#"{"a" :1}"#, 4), (#"{"a":1,}"#, 7), (#"{a:1}"#, 1), (#"{"a":}"#, 5),
        (#"{"a"}"#, 4), (#""\u0061""#, 1), (#""\/""#, 1), (#""\u000A""#, 1), (#""\u000a""#, 1), (#""\u001F""#, 1),
        (#""\ud800""#, 1),
        (#""\u00""#, 1), (#""\"#, 2), (#""\x""#, 1), ("\"\t\"", 1), ("\"a\nb\"", 2), ("\"abc", 0), (#""\n"#, 0), ("'a'", 0),
        ("{}{}", 2), ("/**/1", 0),
        ("{\"\u{FB33}\":7,\"\u{1F600}\":6}", 9), ("{\"e\u{301}\":1,\"\u{E9}\":2}", 9), ("\u{FEFF}1", 0),
    ])
    func `another spelling is refused with its offset`(text: String, offset: Int) {
        let error = #expect(throws: TransparencyError.self) { try JSON(canonical: Array(text.utf8)) }
        #expect(error?.code == .malformedJSON)
        #expect(error?.position == offset)
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xE2, 0x82, 0x22], [0x00],
    ])
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        #expect(throws: TransparencyError.self) { try JSON(canonical: bytes) }
    }

    @Test func `nesting is read to its limit and not beyond`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        _ = try JSON(canonical: nested(JSON.maximumDepth + 1))
        #expect(throws: TransparencyError.self) { try JSON(canonical: nested(JSON.maximumDepth + 2)) }
        #expect(throws: TransparencyError.self) { try JSON(canonical: [UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)) }
    }

    @Test func `members are sorted by UTF-16 code units`() {
        // The example of RFC 8785, section 3.2.3.
        let value: JSON = [
            "\u{20AC}": "Euro Sign", "\r": "Carriage Return", "\u{FB33}": "Hebrew Letter Dalet With Dagesh", "1": "One",
            "\u{1F600}": "Emoji: Grinning Face", "\u{80}": "Control", "\u{F6}": "Latin Small Letter O With Diaeresis",
        ]
        let expected =
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"\u{F6}\":\"Latin Small Letter O With Diaeresis\","
            + "\"\u{20AC}\":\"Euro Sign\",\"\u{1F600}\":\"Emoji: Grinning Face\",\"\u{FB33}\":\"Hebrew Letter Dalet With Dagesh\"}"
        #expect(value.canonicalBytes == Array(expected.utf8))
    }

    @Test func `the order agrees with UTF-16 for every pair of a varied set`() throws {
        let scalars: [UInt32] = [
            0x00, 0x0A, 0x22, 0x61, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFB33, 0xFFFF, 0x1_0000, 0x1_F600, 0x10_FFFF,
        ]
        let texts = scalars.compactMap { Unicode.Scalar($0) }.flatMap { first in
            ["", "a", "\u{FFFD}"].map { String(Character(first)) + $0 }
        }
        for left in texts {
            for right in texts where left != right {
                let bytes = JSON.object([left: 0, right: 1]).canonicalBytes
                #expect(try JSON(canonical: bytes).canonicalBytes == bytes)
                let isFirst = left.utf16.lexicographicallyPrecedes(right.utf16)
                #expect(bytes.dropLast(2).last == UInt8(ascii: ":"))
                #expect((bytes.dropLast().last == UInt8(ascii: "1")) == isFirst)
            }
        }
    }

    @Test func `members are found by name`() throws {
        let value = try JSON(canonical: Array(#"{"a":[1,"x"],"b":true,"n":null}"#.utf8))
        #expect(value["a"]?.array == [1, "x"])
        #expect(value["a"]?.array?.first?.integer == 1)
        #expect(value["b"]?.bool == true)
        #expect(value["n"]?.isNull == true)
        #expect(value["c"] == nil)
        #expect(JSON.string("a")["a"] == nil)
        #expect(value.object?.count == 3)
        #expect(value["b"]?.string == nil && value["b"]?.integer == nil && value["b"]?.array == nil && value["a"]?.bool == nil)
    }

    @Test func `the text for people is indented and sorted`() {
        let value: JSON = ["b": [1, 2], "a": [:], "c": [], "d": ["x": "y"]]
        #expect(
            value.prettyText() == """
                {
                  "a": {},
                  "b": [
                    1,
                    2
                  ],
                  "c": [],
                  "d": {
                    "x": "y"
                  }
                }
                """)
    }

    @Test func `damaged JSON is refused or is written again as it was read`() {
        let seeds = [
            #"{"_type":"x","predicate":{"keyEpoch":0,"lines":3},"subject":[{"digest":{"a":"b"},"name":"lines"}]}"#,
            #"[-1,0,12345,"\u0000\n é 😀",{"a":[[[]]],"b":null},true,false]"#,
        ]
        var mutator = Mutator(
            seed: 1, dictionary: ["\\u0000", "\\n", "\"", ",", "[", "]", "{", "}", ":", "-", "0", "é", "1e5", "null"])
        for seed in seeds.map({ Array($0.utf8) }) {
            for _ in 0..<5_000 {
                let bytes = mutator.mutated(seed)
                guard let value = try? JSON(canonical: bytes) else { continue }
                #expect(value.canonicalBytes == bytes)
            }
        }
    }
}
