/// A value of a YAML file, with the line it stands on, and nothing resolved: `no`, `2024-01-01` and `1.2` are text until a key
/// says what it wants.
struct YAMLValue {
    enum Content {
        case text(String)
        /// `null`, `~`, or nothing at all, unquoted.
        case null
        case list([YAMLValue])
        case mapping([Member])
    }

    struct Member {
        var key: String
        var line: Int
        var value: YAMLValue
    }

    var content: Content
    var line: Int

    /// What kind of value it is, for a message.
    var kind: String {
        switch content {
        case .text: "text"
        case .null: "empty"
        case .list: "a list"
        case .mapping: "a group of keys"
        }
    }
}
