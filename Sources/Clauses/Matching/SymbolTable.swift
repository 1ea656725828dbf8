/// Gives each name used by rules and concepts its number: concepts first, then readings, then single words.
struct SymbolTable {
    private(set) var names: [String] = []
    private var numbers: [String: Symbol] = [:]
    /// The count of symbols whose names are in capitals: concepts and readings.
    private(set) var namedCount = 0

    init(concepts: [Concept], readings: [String]) {
        for concept in concepts { _ = number(of: concept.name) }
        for reading in readings { _ = number(of: reading) }
        namedCount = names.count
    }

    mutating func number(of name: String) -> Symbol {
        if let number = numbers[name] { return number }
        names.append(name)
        numbers[name] = names.count - 1
        return names.count - 1
    }

    subscript(name: String) -> Symbol? { numbers[name] }

    var count: Int { names.count }

    static func isNamed(_ name: String) -> Bool { name.first.map { $0.isUppercase } ?? false }
}
