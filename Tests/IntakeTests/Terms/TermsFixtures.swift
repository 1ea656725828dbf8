import Testing

@testable import Intake

/// A small contract and the terms file that goes with it.
enum TermsFixtures {
    static let contract = """
        BRAND AGREEMENT

        1. Campaign
        1.1 The Brand may use the Posts
            for the Campaign.

        3. Measurement
        3.2 The Brand may carry out internal analytics for measuring
            campaign performance, and nothing else.
        3.3 The Brand may use the Posts for reports.

        9. General
        9.1 This Agreement prevails over the platform's terms.

        """

    static let terms = #"""
        agreement: brand-2025
        title: "Brand agreement 2025"
        parties: {creator: "Ana Ruiz", other: {handle: brand, name: "Example Brand Ltd"}, affiliates-included: no}
        effective: {from: 2025-01-01, until: 2025-12-31, governing-law: "as stated"}
        pays: {content: "500 USD", derived: none}
        executed:
          - {by: brand, on: 2024-12-20, how: signed, basis: recorded}
        revisions: []
        terms:
          - id: measure
            effect: permit
            clause: 3.2
            quote: "internal analytics for measuring campaign performance, and nothing else"
            actions: [analyse]
            objects: [work, usage, derived]
            purposes: [measure-performance]
            recipients: [self]
            exclusive: [purpose, recipient, action]
            after: ends
            confirmed: true
        """#

    static var document: DocumentText {
        get throws { try DocumentText(named: "brand.txt", bytes: Array(contract.utf8)) }
    }

    /// The terms file with one passage replaced by another.
    static func terms(_ old: String, _ new: String) throws -> [UInt8] {
        try #require(terms.contains(old), "\(old)")
        return Array(terms.replacing(old, with: new).utf8)
    }

    /// The message of the error that reading a file ends with, and its hint.
    static func refusal(_ bytes: [UInt8]) -> IntakeError? {
        do {
            _ = try TermsFile(bytes).agreement(in: document)
            return nil
        } catch {
            return error as? IntakeError
        }
    }
}
