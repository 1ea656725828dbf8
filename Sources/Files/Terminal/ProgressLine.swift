/// One line on standard error that is written over and over, on a terminal only.
public struct ProgressLine: Sendable {
    private let width: Int?
    private var isShown = false

    /// Makes a line, which stays silent when standard error is no terminal.
    public init() { width = Terminal.isTerminal(.error) ? Terminal.width(.error) ?? 80 : nil }

    /// Whether anyone would see it.
    public var isVisible: Bool { width != nil }

    /// Shows a text in place of the one before. It is cut at the width of the terminal, and must be escaped already.
    public mutating func show(_ text: String) {
        guard let width else { return }
        Terminal.write("\r\u{1B}[K" + text.prefix(max(0, width - 1)), to: .error)
        isShown = true
    }

    /// Takes the text away.
    public mutating func clear() {
        guard isShown else { return }
        Terminal.write("\r\u{1B}[K", to: .error)
        isShown = false
    }
}
