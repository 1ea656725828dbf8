public import Transparency

/// A work version, or part of one, that a link or a use is about.
public struct WorkTarget: Sendable, Hashable {
    /// Which lines of the work are meant.
    public enum Part: Sendable, Hashable {
        case all
        /// Ranges of line indexes in the list of the work's entry, ascending, without overlap or touch.
        case lines([ClosedRange<Int>])
    }

    public let work: EntryReference
    /// The name it had: `HANDLE@version`.
    public let name: String
    public let part: Part

    public init(work: EntryReference, name: String, part: Part) {
        self.work = work
        self.name = name
        self.part = part
    }

    /// The members of the line.
    public var members: [String: JSON] {
        let lines: JSON =
            switch part {
            case .all: .string("all")
            case .lines(let ranges): .array(ranges.map { .array([.integer($0.lowerBound), .integer($0.upperBound)]) })
            }
        return ["work": work.json, "name": .string(name), "lines": lines]
    }

    /// Reads the members of a line, or returns nil.
    public init?(_ line: JSON) {
        guard let work = EntryReference(line["work"]), let name = line["name"]?.string else { return nil }
        if line["lines"]?.string == "all" {
            self.init(work: work, name: name, part: .all)
            return
        }
        guard let rows = line["lines"]?.array, !rows.isEmpty else { return nil }
        var ranges: [ClosedRange<Int>] = []
        for row in rows {
            guard let bounds = row.array, bounds.count == 2, let first = bounds[0].integer, let last = bounds[1].integer,
                first > (ranges.last.map { $0.upperBound + 1 } ?? -1), first <= last
            else { return nil }
            ranges.append(first...last)
        }
        self.init(work: work, name: name, part: .lines(ranges))
    }

    /// Whether the line with this index is meant.
    public func contains(line index: Int) -> Bool {
        switch part {
        case .all: true
        case .lines(let ranges): ranges.contains { $0.contains(index) }
        }
    }
}

extension WorkTarget.Part {
    /// Folds ascending line indexes into ranges.
    public init(ascending indexes: some Sequence<Int>) {
        var ranges: [ClosedRange<Int>] = []
        for index in indexes {
            if let last = ranges.last, last.upperBound + 1 == index {
                ranges[ranges.count - 1] = last.lowerBound...index
            } else {
                ranges.append(index...index)
            }
        }
        self = .lines(ranges)
    }
}
