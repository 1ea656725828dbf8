/// Numbers in file names and labels: three digits or more, so that names sort as their numbers do.
enum Numbering {
    static func padded(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    }
}
