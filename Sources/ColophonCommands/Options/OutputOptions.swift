import ArgumentParser

/// How a command answers.
struct OutputOptions: ParsableArguments {
    @Flag(name: .long, help: "Answer in JSON, with sorted and stable keys.")
    var json = false

    func show(_ answer: some Answer) { Output.show(answer, asJSON: json) }
}
