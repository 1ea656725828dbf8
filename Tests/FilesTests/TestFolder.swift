import Files
import Glibc
import Testing

/// An empty folder for one test, which is removed with everything in it when the test is done.
final class TestFolder: Sendable {
    let path: RawPath

    init() throws {
        var generator = SystemRandomNumberGenerator()
        path = try #require("/tmp/colophon-test-\(String(generator.next(), radix: 36))".path)
        try PrivateFolder.create(path)
    }

    deinit { Self.remove(path) }

    /// The path of a name in the folder, given as text or as raw bytes.
    subscript(name: String) -> RawPath { path.appending(name.path ?? .empty) }
    subscript(bytes: [UInt8]) -> RawPath { path.appending(RawPath(bytes) ?? .empty) }

    @discardableResult func file(_ name: String, _ content: [UInt8] = []) throws -> RawPath {
        try file(Array(name.utf8), content)
    }

    /// Writes a file, and the folders above it.
    @discardableResult func file(_ name: [UInt8], _ content: [UInt8] = []) throws -> RawPath {
        let path = self[name]
        try PrivateFolder.create(path.parent)
        // By plain calls: hundreds of files need not wait for the disk.
        let number = unsafe path.withBytes { unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o644) }
        defer { close(number) }
        let written = unsafe content.withUnsafeBytes { unsafe write(number, $0.baseAddress, $0.count) }
        guard number >= 0, written == content.count else { throw FilesError(.inputOutput, "cannot write \(path.display)") }
        return path
    }

    func folder(_ name: String) throws { try PrivateFolder.create(self[name]) }

    func link(_ name: String, to target: String) {
        _ = unsafe self[name].withBytes { link in unsafe symlink(target, link) }
    }

    func fifo(_ name: String) { _ = unsafe self[name].withBytes { unsafe mkfifo($0, 0o600) } }

    func socket(_ name: String) {
        let number = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(number) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = self[name].bytes
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: bytes) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        _ = unsafe withUnsafePointer(to: &address) {
            unsafe $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(number, $0, size) }
        }
    }

    func mode(_ name: String, _ mode: mode_t) { _ = unsafe self[name].withBytes { unsafe chmod($0, mode) } }

    /// The names in the folder, sorted.
    func names() throws -> [String] {
        var walk = try DirectoryWalk(path, options: WalkOptions(includesHidden: true, includesJunk: true))
        var names = [String]()
        while let event = walk.next() { names.append(event.path.display) }
        return names
    }

    private static func remove(_ path: RawPath) {
        // The name is of our making, so a shell may see it.
        _ = unsafe system("chmod -R u+rwx \(path.display); rm -rf \(path.display)")
    }
}

extension RawPath {
    func withBytes<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        let characters = bytes.map { CChar(bitPattern: $0) } + [0]
        return unsafe characters.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("never empty") }
            return unsafe body(base)
        }
    }
}

extension DirectoryWalk.Event {
    var path: RawPath {
        switch self {
        case .file(let file): file.path
        case .skipped(let path, _): path
        case .failed(let path, _): path
        }
    }
}

extension String {
    var path: RawPath? { RawPath(self) }
}
