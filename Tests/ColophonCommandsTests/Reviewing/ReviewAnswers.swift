import Foundation
import Testing

/// A review's answer in JSON, as far as the tests look at it.
struct ReviewReply: Decodable {
    struct Finding: Decodable, Equatable {
        let category: String
        let polarity: String
        let severity: String
        let start: Int
        let end: Int
        let quote: String
        let section: [String]
        let whereItStands: String
        let bindsUser: Bool
        let meaning: String
        let question: String
        let narrowerWording: String
        let negotiability: String
        let limits: [String]
    }

    struct Answer: Decodable {
        let question: String
        let answer: String
        let findings: [Int]
    }

    struct Kind: Decodable {
        let type: String
        let why: String
        let isStated: Bool
    }

    struct Section: Decodable {
        let name: String
        let headings: [String]
        let findings: [Int]
    }

    struct Silence: Decodable { let code: String }
    struct Combination: Decodable { let code: String }

    struct Offer: Decodable {
        struct Structure: Decodable { let code: String }
        let sentence: String
        let structures: [Structure]
    }

    let type: Kind
    let findings: [Finding]
    let answers: [String: Answer]
    let silences: [Silence]
    let combinations: [Combination]
    let searchedFirst: [Section]
    let payOffer: Offer?
    let protections: [Int]
    let notes: [String]

    /// The findings of a category.
    func findings(_ category: String, _ polarity: String = "grant") -> [Finding] {
        findings.filter { $0.category == category && $0.polarity == polarity }
    }
}

extension Desk {
    /// Reviews a text under a name.
    func review(_ text: String, _ arguments: String = "", named name: String = "contract.md") throws -> ReviewReply {
        try write(text, to: name)
        let run = try run("colophon agreement review \(name) \(arguments) --json")
        try #require(run.status == 0, "\(run.errors)")
        return try JSONDecoder().decode(ReviewReply.self, from: Data(run.output.utf8))
    }
}
