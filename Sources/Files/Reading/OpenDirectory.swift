internal import Glibc

/// A directory that stays open, so that what is in it is opened by name and not by path.
///
/// Names are looked up in this very directory: nobody can swap a part of the path for a link between the listing and the opening.
/// It is closed with its last reference.
public final class OpenDirectory: Sendable {
    let descriptor: FileDescriptor
    /// Where it was opened, for messages.
    public let path: RawPath

    private init(_ descriptor: consuming FileDescriptor, _ path: RawPath) {
        self.descriptor = descriptor
        self.path = path
    }

    /// Opens a directory.
    ///
    /// - Parameter followsLink: Whether a link at the end of the path is followed.
    public convenience init(_ path: RawPath, followsLink: Bool = false) throws(FilesError) {
        let place = path.isEmpty ? RawPath(trusted: [UInt8(ascii: ".")]) : path
        do {
            let flags = O_RDONLY | O_DIRECTORY | (followsLink ? 0 : O_NOFOLLOW)
            self.init(try FileDescriptor(opening: place, flags), path)
        } catch {
            throw error.error("open the folder", place)
        }
    }

    /// Opens a directory in this directory. Links are not followed.
    ///
    func directory(named name: RawPath) throws(FilesError) -> OpenDirectory {
        let place = path.appending(name)
        do {
            let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW
            return OpenDirectory(try FileDescriptor(opening: name, in: descriptor.number, flags), place)
        } catch {
            throw error.error("open the folder", place)
        }
    }
}
