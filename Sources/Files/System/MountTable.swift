internal import Glibc

/// The file systems that this process sees (`/proc/self/mountinfo`, described in proc(5)).
struct MountTable {
    private struct Mount {
        let path: [UInt8]
        let typeName: String
    }

    /// More mounts than any machine has.
    private static let byteCountLimit = 16 * 1024 * 1024

    private let mounts: [Mount]

    init(_ text: [UInt8]) {
        mounts = text.split(separator: UInt8(ascii: "\n")).compactMap(Self.mount)
    }

    /// The table as it is now, or an empty one where there is none.
    static var current: MountTable {
        guard let path = RawPath("/proc/self/mountinfo"), let file = try? FileDescriptor(opening: path, O_RDONLY) else {
            return MountTable([])
        }
        var text = [UInt8]()
        var buffer = [UInt8](repeating: 0, count: 64 * 1024)
        while text.count < byteCountLimit, let count = try? file.read(into: &buffer), count > 0 { text += buffer[..<count] }
        return MountTable(text)
    }

    /// The type of the file system that an absolute path without links lies on: that of the longest mount point above it, and of
    /// several at one place the last.
    func typeName(of path: RawPath) -> String? {
        var best: Mount?
        for mount in mounts where Self.contains(mount.path, path.bytes) && mount.path.count >= (best?.path.count ?? 0) {
            best = mount
        }
        return best?.typeName
    }

    private static func contains(_ mount: [UInt8], _ path: [UInt8]) -> Bool {
        if mount == [RawPath.separator] { return path.first == RawPath.separator }
        return path.starts(with: mount) && (path.count == mount.count || path[mount.count] == RawPath.separator)
    }

    /// Reads one line: the mount point is the fifth word, the type the first word after a lone hyphen.
    private static func mount(_ line: ArraySlice<UInt8>) -> Mount? {
        let words = line.split(separator: UInt8(ascii: " "))
        guard words.count > 4, let hyphen = words.dropFirst(6).firstIndex(where: { $0.elementsEqual([UInt8(ascii: "-")]) }),
            hyphen + 1 < words.count
        else { return nil }
        return Mount(path: unescape(words[4]), typeName: String(decoding: words[hyphen + 1], as: UTF8.self))
    }

    /// Undoes the kernel's `\040` for a space and its like.
    private static func unescape(_ word: ArraySlice<UInt8>) -> [UInt8] {
        var result = [UInt8]()
        var rest = word
        while let byte = rest.popFirst() {
            let digits = rest.prefix(3)
            if byte == UInt8(ascii: "\\"), digits.count == 3, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
            {
                result.append(value)
                rest = rest.dropFirst(3)
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
