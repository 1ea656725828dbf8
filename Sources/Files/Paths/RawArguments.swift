/// The exact bytes of the process's arguments.
///
/// Swift repairs arguments that are not UTF-8, and the repaired text no longer names the file that was meant.
public enum RawArguments {
    /// The path that an argument, as Swift shows it, stands for.
    ///
    /// - Throws: ``FilesError/Code/invalidPath`` when two different arguments look alike after the repair, or the text has a zero.
    public static func path(_ argument: String) throws(FilesError) -> RawPath {
        try path(argument, among: arguments)
    }

    static func path(_ argument: String, among arguments: [[UInt8]]) throws(FilesError) -> RawPath {
        guard argument.unicodeScalars.contains("\u{FFFD}") else {
            guard let path = RawPath(argument) else { throw FilesError(.invalidPath, "a path cannot hold a zero character") }
            return path
        }
        // An argument may also end in the path: `--out=PATH`.
        let candidates = Set(
            arguments.compactMap { bytes -> [UInt8]? in
                if String(decoding: bytes, as: UTF8.self) == argument { return bytes }
                guard let equals = bytes.firstIndex(of: UInt8(ascii: "=")) else { return nil }
                let value = Array(bytes[(equals + 1)...])
                return String(decoding: value, as: UTF8.self) == argument ? value : nil
            })
        guard candidates.count <= 1 else {
            throw FilesError(
                .invalidPath, "two arguments differ only in bytes that are not UTF-8: \(Escaping.visible(argument))",
                hint: "give them in separate commands, or give the folder that holds them")
        }
        guard let path = RawPath(candidates.first ?? Array(argument.utf8)) else {
            throw FilesError(.invalidPath, "a path cannot hold a zero character")
        }
        return path
    }

    private static var arguments: [[UInt8]] {
        (0..<Int(CommandLine.argc)).compactMap { index in
            guard let argument = unsafe CommandLine.unsafeArgv[index] else { return nil }
            var bytes = [UInt8]()
            var next = UnsafeRawPointer(argument)
            while case let byte = unsafe next.load(as: UInt8.self), byte != 0 {
                bytes.append(byte)
                unsafe next += 1
            }
            return bytes
        }
    }
}
