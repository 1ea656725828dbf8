extension Glob {
    /// Follows all the ways a pattern can match at once, so that no path makes it try again from the start.
    ///
    /// Place *i* means: the first *i* tokens are done. A second set of places says which tokens are half done: a `?` in the middle of a
    /// character of several bytes, or a `**/` in the middle of a folder's name.
    struct Matcher {
        private struct Progress {
            var places: [Bool]
            var inside: [Bool]

            init(_ count: Int) {
                places = [Bool](repeating: false, count: count + 1)
                inside = places
            }

            mutating func clear() {
                for index in places.indices { (places[index], inside[index]) = (false, false) }
            }
        }

        private let tokens: [Token]

        init(_ tokens: [Token]) { self.tokens = tokens }

        func matches(_ path: ArraySlice<UInt8>) -> Bool {
            var now = Progress(tokens.count)
            var next = now
            now.places[0] = true
            skipOptional(&now.places)
            for byte in path {
                next.clear()
                step(from: now, to: &next, byte)
                skipOptional(&next.places)
                swap(&now, &next)
            }
            return now.places[tokens.count]
        }

        /// Tokens that may stand for nothing are passed for free.
        private func skipOptional(_ places: inout [Bool]) {
            for index in tokens.indices where places[index] {
                switch tokens[index] {
                case .star, .folders, .everything: places[index + 1] = true
                case .byte, .one, .set: break
                }
            }
        }

        private func step(from now: Progress, to next: inout Progress, _ byte: UInt8) {
            let isContinuation = 0x80...0xBF ~= byte
            let isSeparator = byte == RawPath.separator
            for (index, token) in tokens.enumerated() where now.places[index] || now.inside[index] {
                switch token {
                case .byte(let expected):
                    if byte == expected { next.places[index + 1] = true }
                case .one, .set:
                    // The rest of a character belongs to the token that its first byte matched.
                    let accepted =
                        now.inside[index] && isContinuation || now.places[index] && !isContinuation && accepts(token, byte)
                    if accepted {
                        next.places[index + 1] = true
                        next.inside[index] = true
                    }
                case .star:
                    if !isSeparator { next.places[index] = true }
                case .folders:
                    if isSeparator { next.places[index] = true } else { next.inside[index] = true }
                case .everything:
                    next.places[index] = true
                }
            }
        }

        private func accepts(_ token: Token, _ byte: UInt8) -> Bool {
            guard byte != RawPath.separator else { return false }
            guard case .set(let set, let isNegated) = token else { return true }
            return set.contains(byte) != isNegated
        }
    }
}
