extension Glob {
    /// Follows all the ways a pattern can match at once, so that no path makes it try again from the start.
    ///
    /// Place *i* means: the first *i* tokens are done. A second set of places says which tokens are half done: a `?` in the middle of a
    /// character of several bytes, or a `**/` in the middle of a folder's name.
    struct Matcher {
        private let tokens: [Token]

        init(_ tokens: [Token]) { self.tokens = tokens }

        func matches(_ path: ArraySlice<UInt8>) -> Bool {
            var places = [Bool](repeating: false, count: tokens.count + 1)
            var inside = places
            places[0] = true
            skipOptional(&places)
            for byte in path {
                (places, inside) = step(places, inside, byte)
                skipOptional(&places)
            }
            return places[tokens.count]
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

        private func step(_ places: [Bool], _ inside: [Bool], _ byte: UInt8) -> (places: [Bool], inside: [Bool]) {
            var nextPlaces = [Bool](repeating: false, count: places.count)
            var nextInside = nextPlaces
            let isContinuation = 0x80...0xBF ~= byte
            let isSeparator = byte == RawPath.separator
            for (index, token) in tokens.enumerated() where places[index] || inside[index] {
                switch token {
                case .byte(let expected):
                    if byte == expected { nextPlaces[index + 1] = true }
                case .one, .set:
                    // The rest of a character belongs to the token that its first byte matched.
                    let accepted = inside[index] && isContinuation || places[index] && !isContinuation && accepts(token, byte)
                    if accepted {
                        nextPlaces[index + 1] = true
                        nextInside[index] = true
                    }
                case .star:
                    if !isSeparator { nextPlaces[index] = true }
                case .folders:
                    if isSeparator { nextPlaces[index] = true } else { nextInside[index] = true }
                case .everything:
                    nextPlaces[index] = true
                }
            }
            return (nextPlaces, nextInside)
        }

        private func accepts(_ token: Token, _ byte: UInt8) -> Bool {
            guard byte != RawPath.separator else { return false }
            guard case .set(let set, let isNegated) = token else { return true }
            return set.contains(byte) != isNegated
        }
    }
}
