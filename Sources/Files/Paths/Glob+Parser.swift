extension Glob {
    /// Turns the bytes of a pattern into tokens.
    struct Parser {
        private let pattern: [UInt8]
        private var index = 0
        private(set) var hasSeparator = false

        init(_ pattern: String) { self.pattern = Array(pattern.utf8) }

        mutating func tokens() throws(FilesError) -> [Token] {
            guard !pattern.isEmpty else { throw error("it is empty") }
            guard pattern.count <= Glob.byteCountLimit else { throw error("it is longer than \(Glob.byteCountLimit) bytes") }
            guard !pattern.contains(0) else { throw error("it has a zero byte") }
            var tokens = [Token]()
            while index < pattern.count {
                let byte = pattern[index]
                index += 1
                switch byte {
                case UInt8(ascii: "*"): appendStars(to: &tokens)
                case UInt8(ascii: "?"): tokens.append(.one)
                case UInt8(ascii: "["): tokens.append(try set())
                case UInt8(ascii: "\\"):
                    guard index < pattern.count else { throw error("it ends in a backslash") }
                    tokens.append(.byte(pattern[index]))
                    index += 1
                default:
                    if byte == RawPath.separator { hasSeparator = true }
                    tokens.append(.byte(byte))
                }
            }
            return tokens
        }

        /// One star after another is one star, unless two are a whole part of the path.
        private mutating func appendStars(to tokens: inout [Token]) {
            let isAtStart = index == 1 || pattern[index - 2] == RawPath.separator
            let first = index - 1
            while index < pattern.count, pattern[index] == UInt8(ascii: "*") { index += 1 }
            let isWhole = isAtStart && index - first == 2 && (index == pattern.count || pattern[index] == RawPath.separator)
            if !isWhole {
                tokens.append(.star)
            } else if index == pattern.count {
                hasSeparator = true
                tokens.append(.everything)
            } else {
                hasSeparator = true
                index += 1
                tokens.append(.folders)
            }
        }

        /// Reads what follows a `[`.
        private mutating func set() throws(FilesError) -> Token {
            var set = ByteSet()
            var isNegated = false
            if index < pattern.count, pattern[index] == UInt8(ascii: "!") || pattern[index] == UInt8(ascii: "^") {
                isNegated = true
                index += 1
            }
            let first = index
            while true {
                guard index < pattern.count else { throw error("a [ has no ]") }
                // A ] directly after the [ is a member.
                if pattern[index] == UInt8(ascii: "]"), index > first { break }
                let lower = try member()
                var upper = lower
                if index + 1 < pattern.count, pattern[index] == UInt8(ascii: "-"), pattern[index + 1] != UInt8(ascii: "]") {
                    index += 1
                    upper = try member()
                }
                guard lower <= upper else { throw error("a range in [ ] runs backwards") }
                for byte in lower...upper { set.insert(byte) }
            }
            index += 1
            return .set(set, isNegated: isNegated)
        }

        private mutating func member() throws(FilesError) -> UInt8 {
            if pattern[index] == UInt8(ascii: "\\") { index += 1 }
            guard index < pattern.count else { throw error("a [ has no ]") }
            let byte = pattern[index]
            guard byte < 0x80, byte != RawPath.separator else {
                throw error("only ASCII characters other than / may stand in [ ]")
            }
            index += 1
            return byte
        }

        private func error(_ reason: String) -> FilesError {
            FilesError(.invalidPattern, "the pattern \(Escaping.visible(Array(pattern.prefix(80)))) is malformed: \(reason)")
        }
    }
}
