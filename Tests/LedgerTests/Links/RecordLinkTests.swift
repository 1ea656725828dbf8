import Ledger
import Provenance
import Testing

@Suite struct RecordLinkTests {
    private func home() async throws -> Home {
        let home = try Home()
        try await home.registerHarbour()
        try await home.addAgreement()
        return home
    }

    @Test func `a part is named by the lines of its files, and the same part is named once`() async throws {
        let home = try await home()
        let link = try #require(
            try await home.link(["harbour:*.jpg", "harbour:night/*", "harbour:night/*", "harbour@1"]).links.first)
        // Two lines of the head come first: the title and the creator.
        #expect(link.targets.map(\.part) == [.lines([2...4]), .lines([4...4]), .all])
        #expect(link.party == "bright" && link.handle == "link-1")
    }

    @Test(arguments: [("2026-02-28", 1), ("2026-03-01", 0), ("2026-03-02", 0)])
    func `a delivery is warned of when it is dated before its work was on record`(day: String, count: Int) async throws {
        let home = try await home()
        #expect(try await home.link(["harbour"], on: day).warnings.count == count)
    }

    @Test func `several days are several links in one transaction, or none`() async throws {
        let home = try await home()
        let before = try home.entryCount()
        let days = try ["2026-03-02", "2026-03-03"].map { try CalendarDay($0) }
        func deliveries(_ second: String) throws -> [LinkRequest.Delivery] {
            try [
                LinkRequest.Delivery(works: [#require(WorkName("harbour"))], on: days[0]),
                LinkRequest.Delivery(works: [#require(WorkName(second))], on: days[1]),
            ]
        }
        #expect(
            await refusal { try await home.link(["harbour"]) { $0.deliveries = try deliveries("harbor") } }?.code == .unknownName)
        #expect(try home.entryCount() == before)
        let links = try await home.link(["harbour"]) { $0.deliveries = try deliveries("harbour:a.*") }.links
        #expect(links.map { $0.on?.description } == ["2026-03-02", "2026-03-03"] && links.map(\.handle) == ["link-1", "link-2"])
    }

    @Test func `the party is the only other one, or has to be named`() async throws {
        let home = try await home()
        #expect(await refusal { try await home.link(["harbour"]) { $0.party = "ana" } }?.code == .unknownName)
        let near = await refusal { try await home.link(["harbour"]) { $0.party = "brigt" } }
        #expect(near?.hint?.contains("bright") == true)
        #expect(try await home.link(["harbour"]) { $0.party = "bright" }.links.first?.party == "bright")
    }

    @Test func `what does not exist is refused, with the nearest name`() async throws {
        let home = try await home()
        let before = try home.entryCount()
        for (works, agreement, hint) in [
            (["harbor"], "brand", "harbour"), (["harbour"], "brnd", "brand"), (["harbour@2"], "brand", "history"),
            (["harbour:*.png"], "brand", "show"),
        ] {
            let error = await refusal { try await home.link(works, under: agreement) }
            #expect(error?.code == .unknownName && error?.hint?.contains(hint) == true, "\(works) \(agreement)")
        }
        #expect(await refusal { try await home.link(["harbour"]) { $0.handle = "No" } }?.code == .badInput)
        try await home.link(["harbour"]) { $0.handle = "first" }
        #expect(await refusal { try await home.link(["harbour"], on: "2026-03-02") { $0.handle = "first" } }?.code == .nameTaken)
        #expect(try home.entryCount() == before + 1)
    }

    @Test func `the same delivery again appends nothing, and one that differs in anything is another`() async throws {
        let home = try await home()
        let first = try #require(try await home.link(["harbour"]).links.first)
        let size = try home.entryCount()
        let again = try await home.link(["harbour"])
        #expect(again.links == [first] && again.known == [first.handle])
        #expect(try await home.link(["harbour"]) { $0.handle = first.handle }.known == [first.handle])
        #expect(try home.entryCount() == size)
        let file = try home.file("small.jpg", "small")
        let others: [(inout LinkRequest) throws -> Void] = [
            { $0.form = "JPEG" }, { $0.note = "by mail" }, { $0.handle = "other" }, { $0.delivered = [file] },
            {
                $0.deliveries = try [
                    LinkRequest.Delivery(works: [#require(WorkName("harbour:a.jpg"))], on: CalendarDay("2026-03-01"))
                ]
            },
            { $0.deliveries[0].on = try CalendarDay("2026-03-02") },
        ]
        for (number, change) in others.enumerated() {
            #expect(try await home.link(["harbour"], change).known.isEmpty)
            #expect(try home.entryCount() == size + number + 1)
        }
        // Of several deliveries, only the new one is appended.
        let both = try await home.link(["harbour"]) { request in
            request.deliveries += [LinkRequest.Delivery(works: request.deliveries[0].works, on: try CalendarDay("2026-03-09"))]
        }
        #expect(both.links.map { $0.on?.description } == ["2026-03-01", "2026-03-09"] && both.known == [first.handle])
        #expect(try home.entryCount() == size + others.count + 1)
    }

    @Test(arguments: [(0, 0), (1, 0), (2, 1)])
    func `a delivery that is still to come is noted`(daysAhead: Int, count: Int) async throws {
        let home = try await home()
        let today = try #require(CalendarDay(unixSeconds: Home.now))
        let day = try #require(CalendarDay(ordinal: today.ordinal + daysAhead))
        #expect(try await home.link(["harbour"], on: day.description).notes.count == count)
    }
}
