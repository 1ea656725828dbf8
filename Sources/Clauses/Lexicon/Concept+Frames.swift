extension Concept {
    /// Words that fill the places of a frame: who passes what on to whom, who observes which traces, who keeps what is made.
    static let frames: [Concept] = [
        Concept(
            "PASSON",
            """
            share, shares, shared, sharing, disclose, discloses, disclosed, disclosing, provide, provides, provided, providing, \
            transfer, transfers, transferred, transferring, send, sends, sent, transmit, transmits, transmitted, pass, passes, passed, \
            hand, handed, give, gives, given, deliver, delivered, supply, supplied, forward, forwarded, release, released, syndicate, \
            redistribute, redistributed, make available, made available, communicate
            """),
        Concept(
            "RECIP",
            """
            TP, TPCORE, OTHERUSERS, festivals, printers, retailers, sellers, buyers, agencies, researchers, employer, administrator, \
            administrators, team members, listeners, viewers, followers, social networks, successor, acquirer, subprocessors, firms, \
            anybody, other members
            """),
        Concept(
            "SEENBY",
            """
            visible to, seen by, viewed by, accessible to, accessible by, shown to, available to, viewable by, publicly accessible, \
            publicly available, publicly viewable, publicly visible
            """),
        Concept(
            "OBSERVE",
            """
            collect, collects, collected, collecting, record, records, recorded, recording, log, logs, logged, track, tracks, tracked, \
            tracking, monitor, monitors, monitored, gather, gathers, gathered, receive, receives, received, obtain, obtains, obtained, \
            note, notes, transmit, transmits, store, stores, stored, capture, captures, captured, observe, observed, measure, measures, \
            measured, count, counts, scan, scans, scanned, extract, extracts
            """),
        Concept(
            "TRACE",
            """
            USAGE, PERSONAL, data, information, searches, downloads, playback, sessions, clicks, views, pages, keystrokes, device, \
            devices, browser, crashes, messages, features you use, time spent, location, visits, history
            """),
        Concept(
            "MADE",
            """
            output, outputs, result, results, usage data, metadata, descriptions, deliverable, deliverables, footage, recordings, \
            versions, edits, adaptations, derivative work*, derivatives, compilation*, aggregate data, aggregated data, \
            anonymised data, anonymized data, insights, statistics, transcripts, summaries
            """),
        Concept(
            "EDITED",
            """
            modified, adapted, edited, altered, cropped, shortened, translated, remixed, transformed, rearranged, recut
            """),
        Concept(
            "STOPV",
            """
            cease, ceases, stop, stops, end, ends, terminate, terminates, expire, expires, lapse, lapses
            """),
        Concept(
            "ERASED",
            """
            deleted, destroyed, erased, removed
            """),
        Concept(
            "KEEPV",
            """
            retain, retains, keep, keeps, store, stores, preserve, preserves, archive
            """),
    ]
}
