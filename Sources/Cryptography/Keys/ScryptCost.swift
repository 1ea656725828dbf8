/// What it costs to try one passphrase (RFC 7914, section 2).
struct ScryptCost: Hashable {
    let n: UInt64
    let r: UInt64
    let p: UInt64

    /// 16 MiB of memory, gone over five times: about a quarter of a second.
    ///
    /// A larger N would be the usual way to raise the cost, but OpenSSL reads no key file that needs more than 32 MiB, and a key file
    /// that the stock tools cannot open is not worth having. More passes give the same work within that memory.
    static let standard = ScryptCost(n: 1 << 14, r: 8, p: 5)

    /// The most work done for a file from outside: a dozen times the standard.
    private static let maximumWork: UInt64 = 1 << 23

    /// Whether a file may ask for this. OpenSSL checks the memory; this checks the time, which it does not.
    var isAffordable: Bool {
        let (nr, first) = n.multipliedReportingOverflow(by: r)
        let (work, second) = nr.multipliedReportingOverflow(by: p)
        return !first && !second && work <= Self.maximumWork
    }
}
