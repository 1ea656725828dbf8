import Testing

@testable import Provenance

@Suite struct HandleTests {
    @Test(arguments: ["a", "harbour-series", "2026.03_x", "9"])
    func `a short plain name is a handle`(_ text: String) {
        #expect(Handle.isValid(text))
    }

    @Test(arguments: ["", "-a", ".a", "A", "a b", "a@1", "a:b", "ä", "a/b", String(repeating: "a", count: 65)])
    func `anything that a command line could misread is not a handle`(_ text: String) {
        #expect(!Handle.isValid(text))
    }

    @Test(arguments: [
        ("Harbour at dawn", "harbour-at-dawn"), ("  --Ж 12 % b--", "12-b"), ("夜", "work"), ("", "work"), ("IMG_0001", "img-0001"),
    ])
    func `a title gives a handle`(_ title: String, _ handle: String) {
        #expect(Handle.make(from: title, fallback: "work") == handle)
    }

    @Test(arguments: [
        ("Términos Ñ", "terminos-n"), ("Te\u{301}rminos N\u{303}", "terminos-n"), ("Łódź Ørsted", "lodz-orsted"),
        ("Straße, ÆON Œuvre", "strasse-aeon-oeuvre"), ("ＦＵＬＬ ﬁn ﬄ", "full-fin-ffl"), ("İstanbul ılık", "istanbul-ilik"),
        ("ə ɛ", "work"),
    ])
    func `letters lose their marks and stay letters`(_ title: String, _ handle: String) {
        #expect(Handle.make(from: title, fallback: "work") == handle)
    }

    @Test func `every title gives a valid handle`() {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<500 {
            let title = String(
                String.UnicodeScalarView(
                    (0..<90).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &generator)) }))
            #expect(Handle.isValid(Handle.make(from: title, fallback: "work")), "\(title.debugDescription)")
        }
    }
}

@Suite struct WorkNameTests {
    @Test func `a work, a version and a part are told apart`() throws {
        let whole = try #require(WorkName("harbour"))
        #expect(whole.handle == "harbour" && whole.version == nil && whole.pattern == nil)
        let part = try #require(WorkName("harbour@12:a:b@c/*.png"))
        #expect(part.handle == "harbour" && part.version == 12 && part.pattern == "a:b@c/*.png")
    }

    @Test(arguments: ["", "@1", "a@", "a@0", "a@01", "a@+1", "a@x", "a:", "A", "a@1@2", "a@99999999999999999999"])
    func `what cannot name a work is refused`(_ text: String) {
        #expect(WorkName(text) == nil)
    }
}

@Suite struct UTCInstantTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (1_795_379_042, "2026-11-22T20:24:02Z"), (253_402_300_799, "9999-12-31T23:59:59Z"), (Int.max, "9999-12-31T23:59:59Z"),
        (Int.min, "0000-01-01T00:00:00Z"),
    ])
    func `an instant is shown in one way`(_ seconds: Int, _ text: String) {
        #expect(UTCInstant(secondsSince1970: seconds).text == text)
    }

    @Test func `its day is the calendar's day`() throws {
        for day in stride(from: -719_162, through: 2_932_896, by: 997) {
            let seconds = day * 86_400 + 43_200
            let calendar = try #require(CalendarDay(unixSeconds: seconds))
            #expect(UTCInstant(secondsSince1970: seconds).dayText == calendar.description)
        }
    }
}

@Suite struct CreatorTests {
    @Test func `a role is a MARC code or its name, and any other colon belongs to the name`() {
        #expect(Creator(argument: "Ana Ruiz")?.role == .creator)
        #expect(Creator(argument: "Ana Ruiz:Photographer") == Creator(argument: "Ana Ruiz:pht"))
        #expect(Creator(argument: "Studio: Nord")?.name == "Studio: Nord")
        #expect(Creator(argument: "  ") == nil)
        #expect(Creator(argument: ":pht") == nil)
    }

    @Test func `role codes are three letters, each once`() {
        #expect(Set(CreatorRole.all.map(\.code)).count == CreatorRole.all.count)
        #expect(CreatorRole.all.allSatisfy { $0.code.utf8.count == 3 && CreatorRole($0.name) == $0 })
    }
}
