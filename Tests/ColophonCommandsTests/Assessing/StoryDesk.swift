import Foundation
import Testing

/// A contract in a few lines, and how its owner reads it.
struct StoryContract: Sendable {
    let handle: String
    let party: String
    let from: String
    var until = "null"
    /// More of the group of parties.
    var parties = ""
    /// Further lines of the terms file.
    var more = ""
    let text: String
    /// A term each; its quote stands in the text.
    let terms: [String]

    /// The terms file, confirmed or as a draft.
    func yaml(isConfirmed: Bool = true, handle: String? = nil) -> String {
        """
        agreement: \(handle ?? self.handle)
        parties: {creator: {handle: ana, name: "Ana Ruiz"}, other: {handle: \(party), name: "\(party.capitalized) Ltd"}\(parties)}
        effective: {from: \(from), until: \(until)}
        \(more)
        terms:
        \(terms.map { "  - {\($0), confirmed: \(isConfirmed)}" }.joined(separator: "\n"))

        """
    }

    // MARK: - The four stories, each with the words most people sign and with a limit somebody asked for

    static let photographerBroad = StoryContract(
        handle: "stock", party: "platform", from: "2024-01-01",
        text: """
            12.1 You let us host and show the images to provide the service.
            12.2 We may derive aggregate insights from contributed images.
            12.3 Such insights are ours and we may use them for any purpose, during this agreement and after it.
            """,
        terms: [
            #"id: host, effect: permit, clause: "12.1", quote: "host and show the images to provide the service", actions: [provide], objects: [work], purposes: [provide-service]"#,
            #"id: derive, effect: permit, clause: "12.2", quote: "may derive aggregate insights from contributed images", actions: [describe, classify, aggregate], objects: [work]"#,
            #"id: own, effect: permit, clause: "12.3", quote: "we may use them for any purpose, during this agreement and after it", actions: [any], objects: [derived], purposes: [any], recipients: [any], reading: general, after: survives"#,
        ])

    static let photographerNarrow = StoryContract(
        handle: "stock", party: "platform", from: "2024-01-01",
        text: "12.2 We may analyse images only for service improvement directly related to distributing licensed content.\n",
        terms: [
            #"id: derive, effect: permit, clause: "12.2", quote: "may analyse images only for service improvement directly related to distributing licensed content", actions: [analyse, aggregate], objects: [work, derived], purposes: [improve-distribution], recipients: [self], exclusive: [action, purpose, recipient]"#
        ])

    static let producerBroad = StoryContract(
        handle: "sessions", party: "studio", from: "2024-03-01",
        text: "7. We learn from how sessions are made. 8. We may put what we learn into any product.\n",
        terms: [
            #"id: learn, effect: permit, clause: "7", quote: "learn from how sessions are made", actions: [analyse, aggregate], objects: [process]"#,
            #"id: apply, effect: permit, clause: "8", quote: "may put what we learn into any product", actions: [use], objects: [process, derived], purposes: [any], recipients: [any]"#,
        ])

    static let producerNarrow = StoryContract(
        handle: "sessions", party: "studio", from: "2024-03-01",
        text: "7. Session data serves to run and mend the session features. 8. No model is trained on session data.\n",
        terms: [
            #"id: run, effect: permit, clause: "7", quote: "Session data serves to run and mend the session features", actions: [analyse], objects: [process], purposes: [improve-feature, provide-service], recipients: [self]"#,
            #"id: no-training, effect: forbid, clause: "8", quote: "No model is trained on session data", actions: [train], objects: [process, derived, work]"#,
        ])

    static let brandBroad = StoryContract(
        handle: "campaign", party: "brand", from: "2025-01-01", until: "2025-12-31",
        text:
            "3. We analyse the posts and their audience. 4. The results are ours to use and license, also after the campaign.\n",
        terms: [
            #"id: measure, effect: permit, clause: "3", quote: "analyse the posts and their audience", actions: [analyse, aggregate], objects: [work, usage]"#,
            #"id: own, effect: permit, clause: "4", quote: "ours to use and license, also after the campaign", actions: [use, share], objects: [derived, usage], purposes: [any], recipients: [any], after: survives"#,
        ])

    static let brandNarrow = StoryContract(
        handle: "campaign", party: "brand", from: "2025-01-01", until: "2026-12-31",
        text: "3. Solely internal analytics for measuring campaign performance.\n",
        terms: [
            #"id: measure, effect: permit, clause: "3", quote: "Solely internal analytics for measuring campaign performance", actions: [analyse], objects: [work, usage, derived], purposes: [measure-performance], recipients: [self], exclusive: [action, purpose, recipient], after: ends"#
        ])

    static let editorBroad = StoryContract(
        handle: "edit", party: "company", from: "2023-05-01",
        text: "5. We derive process insights from project deliverables. 6. Insights may go into any product or service.\n",
        terms: [
            #"id: study, effect: permit, clause: "5", quote: "derive process insights from project deliverables", actions: [analyse, aggregate], objects: [process, work]"#,
            #"id: apply, effect: permit, clause: "6", quote: "Insights may go into any product or service", actions: [use], objects: [process, derived], purposes: [any], recipients: [any]"#,
        ])

    static let editorSilent = StoryContract(
        handle: "edit", party: "company", from: "2023-05-01",
        parties: ", affiliates-included: no, affiliates: [{handle: sister, name: \"Sister Ltd\"}]",
        text: "5. The company may use the finished film.\n",
        terms: [
            #"id: film, effect: permit, clause: "5", quote: "may use the finished film", actions: [reproduce, distribute, adapt], objects: [work], purposes: [any]"#
        ])
}

/// A ledger with one contract and the works that went out under it.
struct StoryDesk {
    let desk: Desk
    let contract: StoryContract

    /// - Parameter fileCount: How many files the delivered work has.
    init(_ contract: StoryContract, fileCount: Int = 2) throws {
        desk = try Desk()
        self.contract = contract
        try desk.write(contract.text, to: "contract.txt")
        try desk.write(contract.yaml(), to: "terms.yaml")
        let run = try desk.run(
            """
            set -e
            mkdir works unseen; for i in $(seq \(fileCount)); do echo "file $i" > works/$i.txt; done; echo other > unseen/other.txt
            colophon init --creator 'Ana Ruiz' --no-passphrase
            colophon register works --id works --kind work
            colophon register unseen --id unseen --kind work
            colophon agreement add contract.txt --terms terms.yaml
            colophon link works --under \(contract.handle) --on 2026-01-10
            """)
        try #require(run.status == 0, "\(run.errors)")
    }

    /// Records a use and judges it.
    func assess(_ use: String, of work: String = "works", by party: String? = nil, id: String = "seen") throws -> Desk.Run {
        let recorded = try desk.run(
            "colophon use record --id \(id) --by \(party ?? contract.party) \(use) --works \(work)")
        try #require(recorded.status == 0, "\(recorded.errors)")
        return try desk.run("colophon assess \(id)")
    }
}

extension Desk.Run {
    /// What was printed, on one line.
    var flat: String { output.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
