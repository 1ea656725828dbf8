import ArgumentParser
import Files
import FoundationEssentials
import Provenance

/// Reads a path from the command line, in the bytes it was given in.
func path(_ text: String) throws -> RawPath {
    let path = try RawArguments.path(text)
    guard !path.isEmpty else { throw ValidationError("a path is empty") }
    return path
}

/// Reads the name of a work, a version, or a part.
func workName(_ text: String) throws -> WorkName {
    guard let name = WorkName(text) else {
        throw ValidationError("'\(shown(text))' cannot name a work: write HANDLE, HANDLE@2, or HANDLE:glob")
    }
    return name
}

/// The machine's clock: the only place that reads it.
enum Clock {
    static var now: Int { Int(Date().timeIntervalSince1970) }

    /// The day in Coordinated Universal Time.
    static var today: CalendarDay {
        get throws {
            guard let day = CalendarDay(unixSeconds: now) else {
                throw ValidationError("the clock of this machine shows no day of our calendar")
            }
            return day
        }
    }
}
