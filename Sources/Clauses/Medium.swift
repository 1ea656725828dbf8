/// What the creator makes, so that explanations can name what may be taken from it.
public enum Medium: String, Sendable, Hashable, CaseIterable, Codable {
    case music, video, photography, writing, tool

    /// What can be measured in works of this medium and in how they are made.
    public var derivable: String {
        switch self {
        case .music: "tempo, key, chord progressions, arrangement, mixing and processing chains, sound design, vocal character"
        case .video: "composition, pacing and editing rhythm, colour grading, transitions, visual narrative"
        case .photography: "composition patterns, colour schemes, subjects, technical approach"
        case .writing: "narrative structure, content structure, the techniques that hold an audience"
        case .tool: "usage patterns, creative choices, settings and workflow"
        }
    }
}
