import Testing
import Transparency

@testable import Provenance

@Suite struct ODRLExportTests {
    private typealias Stories = ScopeStories

    private func policy(_ agreement: AgreementTerms, on day: String = "2026-06-01") throws -> JSON {
        try ODRLExport.json(of: agreement, on: CalendarDay(day))
    }

    private func rule(_ id: String, _ kind: String, in policy: JSON) throws -> JSON {
        try #require(policy[kind]?.array?.first { $0["identifier"]?.string == id }, "\(id)")
    }

    private func constraints(_ rule: JSON) -> [String: JSON] {
        Dictionary(
            (rule["constraint"]?.array ?? []).map {
                ("\($0["leftOperand"]?.string ?? "") \($0["operator"]?.string ?? "")", $0["rightOperand"] ?? .null)
            }
        ) { $1 }
    }

    @Test func `a permission has parties, targets, actions, limits and its words`() throws {
        let policy = try policy(try Stories.photographer(narrowed: true))
        #expect(policy["type"] == "Agreement" && policy["conflict"] == "prohibit")
        let rule = try rule("insights", "permission", in: policy)
        #expect(
            rule["description"]?.string == "We study images only to deliver licensed images better, and only in our own house.")
        #expect(rule["assignee"] == ["urn:colophon:party:platform"])
        let limits = constraints(rule)
        #expect(limits["purpose isAnyOf"] == [["uid": "colophon:purpose-improve-distribution"]])
        #expect(limits["recipient isAnyOf"] == [["uid": "colophon:recipient-self"]])
        #expect(rule["closes"] == ["action", "purpose", "recipient"])
        #expect(policy["prohibition"] == nil && policy["obligation"] == nil)
    }

    @Test func `a ban, a reservation and the order of terms keep their meaning`() throws {
        let ban = Stories.term("ban", .forbid, [.train], on: [.work], "no training") { $0.unless = ["opt-in"] }
        let rest = Stories.term("rest", .reserve, [.any], on: [.work], "all rights reserved")
        let leave = Stories.term("leave", .permit, [.trainRanking], on: [.work], "may rank") { $0.notwithstanding = ["ban"] }
        let policy = try policy(try Stories.agreement("a", with: "p", from: "2025-01-01", [ban, rest, leave]))
        #expect(constraints(try rule("ban", "prohibition", in: policy))["condition isNoneOf"] == ["opt-in"])
        #expect(try rule("rest", "reservation", in: policy)["type"] == "Reservation")
        #expect(try rule("leave", "permission", in: policy)["goesBefore"] == ["urn:colophon:agreement:a#term-ban"])
    }

    /// ODRL has its own tree: what is ours lies in what is ODRL's, and what ODRL places elsewhere is named beside it.
    @Test func `every action leads to one of ODRL`() {
        for action in Action.allCases where action != .any {
            var node = action.odrlJSON
            var steps = 0
            while node["uid"]?.string?.hasPrefix("odrl:") != true, steps < 10 {
                node = node["includedIn"] ?? .null
                steps += 1
            }
            #expect(node["uid"]?.string?.hasPrefix("odrl:") == true, "\(action)")
        }
        #expect(Action.analyse.odrlActions == [.analyse, .describe, .classify])
        #expect(Action.any.odrlActions == [.use, .assign])
        // Selling data does not make it somebody else's, which is what ODRL's word says.
        #expect(Action.sell.odrlName == nil && Action.trainGenerative.odrlName == nil)
    }

    @Test func `what is paid is a duty of the other side, and none or not recorded is none`() throws {
        var agreement = try Stories.brand(narrowed: true)
        agreement.payment = Payment(content: "500 USD", derived: "none")
        let duties = try #require(try policy(agreement)["obligation"]?.array)
        #expect(duties.count == 1 && duties[0]["description"] == "500 USD" && duties[0]["layer"] == "content")
    }

    @Test func `days are limits: those of the agreement where a term ends with it, and none where it survives`() throws {
        let narrow = constraints(try rule("measure", "permission", in: try policy(try Stories.brand(narrowed: true))))
        #expect(narrow["dateTime lteq"] == ["@type": "xsd:date", "@value": "2025-12-31"])
        let broad = constraints(try rule("own", "permission", in: try policy(try Stories.brand(narrowed: false))))
        #expect(broad["dateTime gteq"] == ["@type": "xsd:date", "@value": "2025-01-01"] && broad["dateTime lteq"] == nil)
    }

    @Test func `the words of the day are exported, and those of unknown acceptance say so`() throws {
        var agreement = try Stories.agreement(
            "a", with: "p", from: "2025-01-01", [Stories.term("old", .forbid, [.train], on: [.work], "no training")])
        agreement.revisions = [
            Revision(
                id: "r2", from: try CalendarDay("2026-01-01"), acceptance: .accepted(on: nil), replaces: ["old"],
                terms: [Stories.term("new", .permit, [.train], on: [.work], "may train")])
        ]
        #expect(try policy(agreement, on: "2025-06-01")["permission"] == nil)
        #expect(try policy(agreement)["prohibition"] == nil)
        agreement.revisions[0].acceptance = .unknown
        let open = try policy(agreement)
        #expect(try rule("new", "permission", in: open)["isSettled"] == false)
        #expect(try rule("old", "prohibition", in: open)["isSettled"] == false)
    }

    @Test func `every name in a policy stands in its context, which is a part of it`() throws {
        var random = ScopeRandom(seed: 31)
        for _ in 0..<60 {
            let policy = try policy(random.agreement())
            let context = try #require(policy["@context"]?.object)
            func check(_ value: JSON) {
                for element in value.array ?? [] { check(element) }
                for (name, member) in value.object ?? [:] where name != "@context" {
                    #expect(name.hasPrefix("@") || context[name] != nil, "\(name)")
                    check(member)
                }
            }
            check(policy)
            #expect(
                context.values.allSatisfy {
                    $0.string?.hasPrefix("http") != true || $0.string?.hasSuffix("/") == true || $0.string?.hasSuffix("#") == true
                })
        }
    }
}
