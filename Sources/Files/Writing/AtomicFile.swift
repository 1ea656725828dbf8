/// Small files that appear whole or not at all.
public enum AtomicFile {
    /// Writes a file in one step. See ``StreamingAtomicFile``.
    public static func write(
        _ bytes: [UInt8], to path: RawPath, mode: UInt32 = 0o644, existing: StreamingAtomicFile.Existing = .refuse
    ) throws(FilesError) {
        var file = try StreamingAtomicFile(path, mode: mode, existing: existing)
        try file.write(bytes)
        try file.commit()
    }
}
