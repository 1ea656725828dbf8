import Files

/// How many entries are checked, on one line of a terminal. Elsewhere it is silent.
final class EntryMeter {
    private var line = ProgressLine()

    func show(_ done: Int, of total: Int) {
        line.show("checked \(Amounts.grouped(done)) of \(Amounts.count(total, "entry", plural: "entries"))")
    }

    func clear() { line.clear() }
}
