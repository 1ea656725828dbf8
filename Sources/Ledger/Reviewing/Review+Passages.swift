public import Clauses

extension Review {
    /// The findings of a part, those about the same words together, in the order of showing: a passage is quoted once.
    public func passages(of part: ReviewPart) -> [[Int]] {
        var groups: [[Int]] = []
        var places: [Range<Int>: Int] = [:]
        for index in part.findings {
            let words = findings[index].start..<findings[index].end
            if let known = places[words] {
                groups[known].append(index)
            } else {
                places[words] = groups.count
                groups.append([index])
            }
        }
        return groups
    }
}
