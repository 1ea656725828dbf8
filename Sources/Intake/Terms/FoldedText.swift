/// A text in which every run of white space is one space, with the way back to the places of the original.
struct FoldedText {
    private(set) var bytes: [UInt8] = []
    /// From which folded place on how many bytes more have to be added to get to the original: only where that changes.
    private var shifts: [(folded: Int, shift: Int)] = []

    init(_ original: [UInt8]) {
        bytes.reserveCapacity(original.count)
        var index = 0
        while index < original.count {
            var space = WhiteSpace.length(at: index, in: original)
            guard space > 0 else {
                bytes.append(original[index])
                index += 1
                continue
            }
            while index + space < original.count {
                let more = WhiteSpace.length(at: index + space, in: original)
                guard more > 0 else { break }
                space += more
            }
            bytes.append(UInt8(ascii: " "))
            index += space
            if space > 1 { shifts.append((bytes.count, index - bytes.count)) }
        }
    }

    /// The place in the original of a place in the folded text.
    func original(_ folded: Int) -> Int {
        var low = 0
        var high = shifts.count
        while low < high {
            let middle = (low + high) / 2
            if shifts[middle].folded <= folded { low = middle + 1 } else { high = middle }
        }
        return folded + (low > 0 ? shifts[low - 1].shift : 0)
    }

    /// The bytes without a space at either end.
    var trimmed: ArraySlice<UInt8> {
        var slice = bytes[...]
        if slice.first == UInt8(ascii: " ") { slice.removeFirst() }
        if slice.last == UInt8(ascii: " ") { slice.removeLast() }
        return slice
    }
}
