import Foundation

/// What the machine lets a test do. Where it does not, the test is skipped by name.
enum Powers {
    /// File systems can be mounted, seen by one command and those it starts only.
    static let canMount = succeeds("unshare -m true")
    /// A command can be run where there is no network at all.
    static let canLeaveTheNetwork = succeeds("unshare -n true")
    static let isRoot = getuid() == 0
    /// Commands can be run by somebody who may not read everything.
    static let canBeOrdinary = !isRoot || succeeds("setpriv --reuid 65534 --regid 65534 --clear-groups true")

    /// A line of shell that is run by somebody without special rights, to whom everything in the home folder belongs.
    ///
    /// The program is copied there, because the place where it was built may be closed to others.
    static func ordinary(_ line: String) -> String {
        guard isRoot else { return line }
        return """
            cp "$(command -v colophon)" ./colophon-program && ln -sf colophon-program colophon && chown -R 65534:65534 . && \\
            export PATH="$HOME:$PATH" && \\
            exec setpriv --reuid 65534 --regid 65534 --clear-groups bash -c '\(line.replacingOccurrences(of: "'", with: "'\\''"))'
            """
    }

    private static func succeeds(_ line: String) -> Bool {
        guard let desk = try? Desk(), let run = try? desk.run(line) else { return false }
        return run.status == 0
    }
}
