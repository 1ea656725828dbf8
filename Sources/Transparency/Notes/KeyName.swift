/// The rules for names of keys (C2SP signed-note): not empty, no space, no plus sign, no control character.
enum KeyName {
    /// The longest name we read or write. Names are host names with a path.
    static let maximumByteCount = 255

    static func isValid(_ name: String) -> Bool {
        (1...maximumByteCount).contains(name.utf8.count)
            && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "+" && !$0.properties.isWhitespace }
    }

    /// Whether two names are the same bytes. Swift's own comparison takes canonically equivalent names for one.
    static func areSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
}
