/// Why something in a folder was passed over.
public enum SkipReason: String, Sendable, Hashable, CaseIterable {
    case symbolicLink
    case socket
    case fifo
    case device
    /// Its name begins with a dot.
    case hidden
    /// Programs and file managers leave it behind, and nobody made it.
    case junk
    /// A pattern of the user's names it.
    case excluded
    /// It is one of the files that the program itself works on.
    case own

    /// The reason as people say it.
    public var words: String {
        switch self {
        case .symbolicLink: "a symbolic link"
        case .socket: "a socket"
        case .fifo: "a named pipe"
        case .device: "a device"
        case .hidden: "hidden"
        case .junk: "left behind by a program"
        case .excluded: "excluded"
        case .own: "the ledger itself"
        }
    }
}
