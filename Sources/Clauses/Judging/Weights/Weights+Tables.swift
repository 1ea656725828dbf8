extension Weights {
    static let tables: [(name: String, lines: String)] = []
}
