import ArgumentParser

struct Timestamp: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Get outside time: have a time-stamping authority see the log.",
        discussion: """
            EXAMPLES
              colophon timestamp
              colophon timestamp request --out request.tsq
              colophon timestamp import reply.tsr --tsa-root tsa.pem
              colophon timestamp --seal bundle.zip

            The authority gets one digest, and answers with a signed token (RFC 3161) that says when it saw it. The token is kept in the \
            ledger and covers every entry before it. When nothing but earlier tokens is new, nothing is done.

            Exit status: 0 stamped, or nothing to stamp; 2 refused; 3 there is no good token, and the entries stay pending.
            """,
        subcommands: [TimestampNow.self, TimestampRequestCommand.self, TimestampImport.self],
        defaultSubcommand: TimestampNow.self)
}
