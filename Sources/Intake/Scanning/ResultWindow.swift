/// Puts results that come in any order back into the order of their places.
///
/// Only so many places are open at once, so memory does not grow with the number of files.
struct ResultWindow<Result> {
    private var slots: [Result?] = []
    /// The index in the slots of the first place that is not taken out yet.
    private var head = 0
    /// The number of places before the first slot.
    private var removedCount = 0

    /// The number of places that are open.
    var count: Int { slots.count - head }

    /// Opens places at the end and returns the first of them.
    mutating func reserve(_ count: Int) -> Int {
        defer { slots.append(contentsOf: repeatElement(nil, count: count)) }
        return removedCount + slots.count
    }

    /// Fills a place.
    mutating func fill(_ place: Int, _ result: Result) { slots[place - removedCount] = result }

    /// Takes the result of the first open place, when it has come.
    mutating func takeFirst() -> Result? {
        guard head < slots.count, let result = slots[head] else { return nil }
        slots[head] = nil
        head += 1
        // The array is moved up now and then and not each time, which keeps the cost of a place constant.
        if head >= 1024, head * 2 >= slots.count {
            slots.removeFirst(head)
            removedCount += head
            head = 0
        }
        return result
    }
}
